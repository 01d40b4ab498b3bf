import { useText } from '../../lib/i18n';
import { Waiting } from '../../ui';

export function Loading() {
  const { t } = useText();
  return (
    <div className="g-page">
      <Waiting label={t('common.waiting')} />
    </div>
  );
}
