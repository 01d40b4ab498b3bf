import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import type { Stage } from './lines';

interface Props {
  stage: Stage;
  count: number;
  more: boolean;
  waiting: number;
  onShow: () => void;
  children: ReactNode;
}

/** How many there are, and the new ones that wait. Its height never changes. */
export function QueueStatus({ stage, count, more, waiting, onShow, children }: Props) {
  const { t } = useText();
  return (
    <div className="d-status">
      <p>{t(`staff.queue.${more ? 'countMore' : 'count'}.${stage}`, { count })}</p>
      <div role="status">
        {waiting > 0 && (
          <Button size="small" onPress={onShow}>
            {t('staff.queue.new', { count: waiting })}
          </Button>
        )}
      </div>
      {children}
    </div>
  );
}
