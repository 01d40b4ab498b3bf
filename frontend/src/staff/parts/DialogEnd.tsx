import { useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';

interface Props {
  /** What the button does, in its words; null when nothing can be done but to go back. */
  act: string | null;
  busy: boolean;
  /** Why it was not done at the last try; left out where a field says so itself. */
  refusal?: Refusal | null;
  /** Left out inside a form, which the button then sends. */
  onAct?: () => void;
  /** Other words for going back. */
  back?: string;
  onClose: () => void;
}

/** The last lines of a dialog of the desk: why it was not done, the act, and the way back. */
export function DialogEnd({ act, busy, refusal, onAct, back, onClose }: Props) {
  const { t } = useText();
  return (
    <>
      {refusal && <RefusalNote refusal={refusal} />}
      <Stack row gap={2}>
        {act !== null && (
          <Button type={onAct ? 'button' : 'submit'} busy={busy} onPress={onAct}>
            {act}
          </Button>
        )}
        <Button kind="secondary" onPress={onClose}>
          {back ?? t('staff.ask.cancel')}
        </Button>
      </Stack>
    </>
  );
}
