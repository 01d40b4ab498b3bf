import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../lib/auth';
import { needTexts, useText } from '../../lib/i18n';
import { areaOf, needsLogin } from '../../shared/help/areas';

const HelpDialog = lazy(async () => {
  const [{ HelpDialog: default_ }] = await Promise.all([import('./HelpDialog'), needTexts('help')]);
  return { default: default_ };
});

/** Help with the page one is on, in the same place on every page. It opens above the page, so that what is typed stays. */
export function Help() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const session = useSession();
  const here = useLocation({ select: ({ pathname }) => areaOf(pathname) });
  const area = session.status === 'out' && needsLogin(here) ? 'login' : here;
  return (
    <>
      <button type="button" className="g-header__help" onClick={() => setOpen(true)}>
        {t('shell.help')}
      </button>
      {open && (
        <Suspense>
          <HelpDialog area={area} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
