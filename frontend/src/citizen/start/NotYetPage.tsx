import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { Note, Page, Stack } from '../../ui';

/** A door that does not open yet: what it will lead to, that it is closed, and the ways there are until then. */
export function NotYetPage({ door }: { door: 'thank' | 'suggest' }) {
  const { t } = useText();
  return (
    <Page heading={t(`${door}.heading`)}>
      <Stack>
        <p>{t(`${door}.promise`)}</p>
        <Note>
          <p>{t('door.notYet')}</p>
        </Note>
        <Link to="/help">{t('door.otherWays')}</Link>
        <Link to="/">{t('common.toStart')}</Link>
      </Stack>
    </Page>
  );
}
