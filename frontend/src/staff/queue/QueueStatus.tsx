import { useText } from '../../lib/i18n';
import { Button } from '../../ui';

interface Props {
  count: number;
  more: boolean;
  waiting: number;
  onShow: () => void;
}

/** How many there are, and the new ones that wait. Its height never changes. */
export function QueueStatus({ count, more, waiting, onShow }: Props) {
  const { t } = useText();
  return (
    <div className="d-status">
      <p>{t(more ? 'staff.queue.countMore' : 'staff.queue.count', { count })}</p>
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
