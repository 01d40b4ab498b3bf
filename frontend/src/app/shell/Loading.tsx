import { useText } from '../../lib/i18n';
import { Waiting } from '../../ui';

/** While a page's code is on its way; without a connection it comes when there is one again. */
export function Loading() {
  const { t } = useText();
  return (
    <div className="g-page">
      <Waiting label={t(navigator.onLine ? 'common.waiting' : 'common.waitingOffline')} />
    </div>
  );
}
