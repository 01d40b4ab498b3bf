import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { type Decision, DecisionDialog } from '../parts/DecisionDialog';
import { DecideReopeningDocument } from './documents';

interface Props {
  caseId: string;
  onClose: () => void;
  onDecided: () => void;
}

/** Whether the case is opened again; the citizen reads it with the reason. */
export function DecideDialog({ caseId, onClose, onDecided }: Props) {
  const { t } = useText();
  const [, decide] = useMutation(DecideReopeningDocument);

  const send = async ({ yes, reason }: Decision) => {
    const { data, error } = await decide({ input: { caseId, reopen: yes, reason } });
    const problems = data ? fieldProblems(data.decideReopening.problems) : [];
    return data?.decideReopening.case ? null : { problems, error };
  };

  return (
    <DecisionDialog
      heading={t('staff.decide.heading')}
      yes={{ label: t('staff.decide.yes'), help: t('staff.decide.yes.help') }}
      no={{ label: t('staff.decide.no'), help: t('staff.decide.no.help') }}
      unchosen={t('staff.decide.choose')}
      reasonHelp={t('staff.decide.reason.help')}
      reasonLimit={2_000}
      send={send}
      onClose={onClose}
      onDecided={onDecided}
    />
  );
}
