import { useText } from '../../lib/i18n';
import { Page } from '../../ui';

export function HelpPage() {
  const { t } = useText();
  return (
    <Page heading={t('shell.help')}>
      <p />
    </Page>
  );
}
