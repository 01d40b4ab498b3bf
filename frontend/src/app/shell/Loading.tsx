import { useText } from '../../lib/i18n';
import { Waiting } from '../../ui';

/** While a page's code is on its way; without a connection it comes when there is one again. */
export function Loading() {
  const { t } = useText();
  const label = t(navigator.onLine ? 'common.waiting' : 'common.waitingOffline');
  return (
    <div className="g-page">
      <h1 className="aksel-sr-only">{label}</h1>
      <Waiting label={label} />
    </div>
  );
}
