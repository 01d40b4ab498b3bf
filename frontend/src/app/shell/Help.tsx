import { lazy, Suspense, useEffect, useState } from 'react';
import { needTexts, useText } from '../../lib/i18n';
import { fetched } from '../../lib/lazyPage';

const load = () => fetched(() => Promise.all([import('./HelpDialog'), needTexts('help')]));

const HelpDialog = lazy(async () => {
  const [{ HelpDialog: default_ }] = await load();
  return { default: default_ };
});

/** Help with the page one is on, in the same place on every page. It opens above the page, so that what is typed stays. */
export function Help() {
  const { t } = useText();
  const [open, setOpen] = useState(false);

  useEffect(function haveItWithoutConnectionToo() {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void load());
  }, []);

  return (
    <>
      <button type="button" className="g-header__help" onClick={() => setOpen(true)}>
        {t('shell.help')}
      </button>
      {open && (
        <Suspense>
          <HelpDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
