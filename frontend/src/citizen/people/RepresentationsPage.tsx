import { useText } from '../../lib/i18n';
import { Page } from '../../ui';
import { MyRepresentations } from './MyRepresentations';

/** Who may act for me, and for whom I act. */
export function RepresentationsPage() {
  const { t } = useText();
  return (
    <Page heading={t('people.mine.heading')}>
      <p>{t('people.mine.help')}</p>
      <MyRepresentations />
    </Page>
  );
}
