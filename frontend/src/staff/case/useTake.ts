import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { type FieldProblem, fieldProblems } from '../../lib/graphql';
import type { DeskCaseStateFragment } from '../gql/graphql';
import { TakeCaseDocument } from './documents';

export interface Refusal {
  problems: readonly FieldProblem[];
  error: CombinedError | undefined;
}

interface Take {
  busy: boolean;
  /** Why it was not taken at the last try. */
  refusal: Refusal | null;
  take: () => Promise<boolean>;
}

/** Takes the case in the version that is on the page; who was first has it, the other is told. */
export function useTake({ id, version }: DeskCaseStateFragment): Take {
  const [{ fetching }, run] = useMutation(TakeCaseDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const take = async () => {
    const { data, error } = await run({ input: { caseId: id, version } });
    const problems = data ? fieldProblems(data.takeCase.problems) : [];
    const taken = Boolean(data?.takeCase.case) && problems.length === 0;
    setRefusal(taken ? null : { problems, error });
    return taken;
  };

  return { busy: fetching, refusal, take };
}
