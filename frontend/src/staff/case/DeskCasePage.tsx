import { useText } from '../../lib/i18n';
import { Page } from '../../ui';

export function DeskCasePage() {
  const { t } = useText();
  return (
    <Page heading={t('staff.queue.heading')} width="wide">
      <p />
    </Page>
  );
}
