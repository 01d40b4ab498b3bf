import { useText } from '../../lib/i18n';
import { Button, Dialog, Stack } from '../../ui';

/** What is not sent or saved. */
export type Unsent = 'answer' | 'question' | 'note' | 'form';

interface Props {
  what: Unsent;
  onStay: () => void;
  onLeave: () => void;
}

/** Asked only when the last words of an answer could not be saved, or something is written and not sent. */
export function LeaveDialog({ what, onStay, onLeave }: Props) {
  const { t } = useText();
  return (
    <Dialog heading={t(`staff.leave.heading.${what}`)} onClose={onStay}>
      <p>{t(`staff.leave.text.${what}`)}</p>
      <Stack row gap={2}>
        <Button onPress={onStay}>{t('staff.leave.stay')}</Button>
        <Button kind="secondary" onPress={onLeave}>
          {t('staff.leave.leave')}
        </Button>
      </Stack>
    </Dialog>
  );
}
