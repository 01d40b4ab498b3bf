import type { Client, CombinedError } from 'urql';
import { type FieldProblem, fieldProblems, type ProblemRef } from '../../../lib/graphql';
import {
  SubmitComplaintMutation,
  SubmitImprovementMutation,
  SubmitPraiseMutation,
  SubmitViewMutation,
  type Submission,
} from './submission';

/** What came of sending: a case, or why not. */
export interface Outcome {
  caseId: string | null;
  problems: readonly FieldProblem[];
  error: CombinedError | undefined;
}

interface Payload {
  case?: { id: string } | null;
  problems: readonly ProblemRef[];
}

function outcome(payload: Payload | undefined, error: CombinedError | undefined): Outcome {
  return { caseId: payload?.case?.id ?? null, problems: fieldProblems(payload?.problems ?? []), error };
}

/** Sends it by the mutation of its kind. */
export async function submit(client: Client, { kind, input }: Submission): Promise<Outcome> {
  switch (kind) {
    case 'COMPLAINT': {
      const { data, error } = await client.mutation(SubmitComplaintMutation, { input }).toPromise();
      return outcome(data?.submitComplaint, error);
    }
    case 'VIEW': {
      const { data, error } = await client.mutation(SubmitViewMutation, { input }).toPromise();
      return outcome(data?.submitView, error);
    }
    case 'PRAISE': {
      const { data, error } = await client.mutation(SubmitPraiseMutation, { input }).toPromise();
      return outcome(data?.submitPraise, error);
    }
    case 'IMPROVEMENT': {
      const { data, error } = await client.mutation(SubmitImprovementMutation, { input }).toPromise();
      return outcome(data?.submitImprovement, error);
    }
  }
}
