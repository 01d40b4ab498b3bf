import { useText } from '../../lib/i18n';
import { Page } from '../../ui';

export function MyCasesPage() {
  const { t } = useText();
  return (
    <Page heading={t('citizen.nav.cases')}>
      <p />
    </Page>
  );
}
