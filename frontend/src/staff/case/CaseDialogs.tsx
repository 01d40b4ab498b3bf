import { useText } from '../../lib/i18n';
import { DecideDialog } from '../after/DecideDialog';
import { GiveDialog } from '../allocate/GiveDialog';
import type { DeskCaseStateFragment } from '../gql/graphql';
import { CloseDialog } from './CloseDialog';
import { useClose } from './useClose';

export type CaseDialog = 'close' | 'decide' | 'give';

interface Props {
  subject: DeskCaseStateFragment;
  /** Which one is open. */
  dialog: CaseDialog | null;
  onClose: () => void;
  /** What was done, in words; some of it stays to be read on the page. */
  onDone: (done: string, stays: boolean) => void;
}

/** What is asked once more before it is done with a case. What is typed is kept when a dialog is closed. */
export function CaseDialogs({ subject, dialog, onClose, onDone }: Props) {
  const { t } = useText();
  const close = useClose(subject);
  const end = (done: string) => {
    onClose();
    onDone(done, false);
  };

  if (dialog === 'decide')
    return (
      <DecideDialog caseId={subject.id} onClose={onClose} onDecided={() => end(t('staff.decide.done'))} />
    );
  if (dialog === 'give')
    return (
      <GiveDialog
        cases={[subject]}
        onClose={onClose}
        onGiven={(_, to) => onDone(t('staff.give.done', { count: 1, to }), true)}
      />
    );
  if (dialog === 'close')
    return (
      <CloseDialog
        subject={subject}
        close={close}
        onCancel={onClose}
        onDone={() => end(t('staff.close.done'))}
      />
    );
  return null;
}
