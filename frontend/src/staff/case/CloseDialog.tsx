import type { SubmitEvent } from 'react';
import { useText } from '../../lib/i18n';
import { Dialog, Stack } from '../../ui';
import { problemAt } from '../../ui/form/problems';
import { TextArea } from '../../ui/form/TextArea';
import type { DeskCaseStateFragment } from '../gql/graphql';
import { DialogEnd } from '../parts/DialogEnd';
import type { Close } from './useClose';

const limit = 2_000;

interface Props {
  subject: DeskCaseStateFragment;
  close: Close;
  onDone: () => void;
  onCancel: () => void;
}

/** Ends a case that is owed no answer; with thanks, where there is somebody to thank. */
export function CloseDialog({ subject, close, onDone, onCancel }: Props) {
  const { t } = useText();
  const reachable = subject.identity !== 'ANONYMOUS';
  const atThanks = problemAt(close.refusal?.problems ?? [], 'thanks');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!close.busy && (await close.close())) onDone();
  };

  return (
    <Dialog heading={t('staff.close.heading')} onClose={onCancel}>
      <form className="d-ask" noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <p>{t(reachable ? 'staff.close.text' : 'staff.close.nobody')}</p>
          {reachable && (
            <TextArea
              name="thanks"
              label={t('staff.close.label')}
              help={t('staff.close.help')}
              value={close.thanks}
              onValue={close.setThanks}
              limit={limit}
              count={(left) =>
                t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })
              }
              problem={atThanks}
              rows={4}
            />
          )}
          <DialogEnd
            act={t(close.thanks.trim() === '' ? 'staff.close.close' : 'staff.close.send')}
            busy={close.busy}
            refusal={atThanks ? null : close.refusal}
            onClose={onCancel}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
