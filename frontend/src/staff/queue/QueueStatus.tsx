import { useText } from '../../lib/i18n';
import { Button, Icon } from '../../ui';
import { useSettledLive } from '../parts/useSettledLive';

interface Props {
  count: number;
  more: boolean;
  waiting: number;
  onShow: () => void;
}

/** How many there are, whether changes come by themselves, and the new ones that wait. Its height never changes. */
export function QueueStatus({ count, more, waiting, onShow }: Props) {
  const { t } = useText();
  const live = useSettledLive();
  return (
    <div className="d-status">
      <p>
        {t(more ? 'staff.queue.countMore' : 'staff.queue.count', { count })}
        <span className="d-status__live" data-live={live}>
          <Icon name={live ? 'check' : 'warning'} />
          {t(live ? 'staff.live.on' : 'staff.live.off')}
        </span>
      </p>
      <div role="status">
        {waiting > 0 && (
          <Button size="small" onPress={onShow}>
            {t('staff.queue.new', { count: waiting })}
          </Button>
        )}
      </div>
    </div>
  );
}
