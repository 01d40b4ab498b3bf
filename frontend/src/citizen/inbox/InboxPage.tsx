import { useText } from '../../lib/i18n';
import { Page } from '../../ui';

export function InboxPage() {
  const { t } = useText();
  return (
    <Page heading={t('citizen.nav.inbox')}>
      <p />
    </Page>
  );
}
