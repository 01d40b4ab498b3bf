import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { type Decision, DecisionDialog } from '../parts/DecisionDialog';
import { DecideRepresentationDocument, reasonLimit } from './documents';
import type { Representation } from './OneRepresentation';

interface Props {
  one: Representation;
  onClose: () => void;
  onDecided: () => void;
}

/** Whether somebody may speak for the patient; both sides read it with the reason. */
export function DecideRepresentation({ one, onClose, onDecided }: Props) {
  const { t } = useText();
  const [, decide] = useMutation(DecideRepresentationDocument);

  const send = async ({ yes, reason, validUntil }: Decision) => {
    const { data, error } = await decide({
      input: { representationId: one.id, granted: yes, reason, validUntil },
    });
    const problems = data ? fieldProblems(data.decideRepresentation.problems) : [];
    return data?.decideRepresentation.case ? null : { problems, error };
  };

  return (
    <DecisionDialog
      heading={t('staff.people.decide.heading', { name: one.representativeName })}
      yes={{ label: t('staff.people.yes'), help: t('staff.people.yes.help') }}
      no={{ label: t('staff.people.no'), help: t('staff.people.no.help') }}
      unchosen={t('staff.people.choose')}
      reasonHelp={t('staff.people.reasonHelp')}
      reasonLimit={reasonLimit}
      until={one.validUntil ?? ''}
      send={send}
      onClose={onClose}
      onDecided={onDecided}
    />
  );
}
