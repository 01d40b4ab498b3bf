import { useSyncExternalStore } from 'react';
import { useText } from '../../lib/i18n';

function subscribe(changed: () => void): () => void {
  globalThis.addEventListener('online', changed);
  globalThis.addEventListener('offline', changed);
  return () => {
    globalThis.removeEventListener('online', changed);
    globalThis.removeEventListener('offline', changed);
  };
}

/** Says on every page that there is no connection, and that nothing is lost. */
export function Offline() {
  const { t } = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="g-offline g-no-print">
      {!online && <p>{t('shell.offline')}</p>}
    </div>
  );
}
