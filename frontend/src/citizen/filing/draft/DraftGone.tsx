import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { LinkButton, Page, Stack } from '../../../ui';

/** The address leads to a draft that is not there any more: most often because it was sent. */
export function DraftGone() {
  const { t } = useText();
  return (
    <Page heading={t('filing.gone.heading')}>
      <Stack>
        <p>{t('filing.gone.text')}</p>
        <LinkButton to="/cases">{t('filing.gone.cases')}</LinkButton>
        <Link to="/write">{t('filing.begin.new')}</Link>
      </Stack>
    </Page>
  );
}
