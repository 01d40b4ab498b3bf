import { useText } from '../../lib/i18n';
import { Icon } from '../../ui';
import { useSettledLive } from './useSettledLive';

/** Whether what others do shows by itself; spoken when that changes. */
export function LiveState() {
  const { t } = useText();
  const live = useSettledLive();
  const lost = navigator.onLine ? 'staff.live.off' : 'failed.offline';
  return (
    <p className="d-live" data-live={live} role="status">
      <Icon name={live ? 'check' : 'warning'} />
      {t(live ? 'staff.live.on' : lost)}
    </p>
  );
}
