import { type CombinedError, useClient } from 'urql';
import type { RepresentationActionName } from '../../gql/graphql';
import { type FieldProblem, fieldProblems, type ProblemRef } from '../../lib/graphql';
import { DeclineConsent, GiveConsent, TakeOverCase, WithdrawConsent } from './documents';

/** What a citizen may do with a representation. */
export type Act = Exclude<RepresentationActionName, 'DECIDE' | 'CORRECT_PATIENT'>;

export interface Wanted {
  act: Act;
  caseId: string;
  representationId: string;
  reason: string;
  notAboutMe: boolean;
}

/** What came of it: done when there is neither. */
export interface Outcome {
  problems: readonly FieldProblem[];
  error: CombinedError | undefined;
}

interface Answered {
  error?: CombinedError | undefined;
}

function outcome({ error }: Answered, payload: { problems: readonly ProblemRef[] } | undefined): Outcome {
  return { problems: fieldProblems(payload?.problems ?? []), error };
}

/** Each act is harmless to repeat. */
export function useActs(): (wanted: Wanted) => Promise<Outcome> {
  const client = useClient();
  return async ({ act, caseId, representationId, reason, notAboutMe }) => {
    const why = { representationId, reason: reason.trim() || null };
    switch (act) {
      case 'GIVE_CONSENT': {
        const done = await client.mutation(GiveConsent, { input: { representationId } });
        return outcome(done, done.data?.giveConsent);
      }
      case 'DECLINE_CONSENT': {
        const done = await client.mutation(DeclineConsent, { input: { ...why, notAboutMe } });
        return outcome(done, done.data?.declineConsent);
      }
      case 'TAKE_OVER': {
        const done = await client.mutation(TakeOverCase, { input: { caseId } });
        return outcome(done, done.data?.takeOverCase);
      }
      case 'WITHDRAW_CONSENT': {
        const done = await client.mutation(WithdrawConsent, { input: why });
        return outcome(done, done.data?.withdrawConsent);
      }
    }
  };
}
