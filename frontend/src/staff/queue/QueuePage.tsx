import { useText } from '../../lib/i18n';
import { Page } from '../../ui';

export function QueuePage() {
  const { t } = useText();
  return (
    <Page heading={t('staff.queue.heading')} width="wide">
      <p />
    </Page>
  );
}
