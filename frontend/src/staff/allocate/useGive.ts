import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { AllocateCaseDocument } from './documents';

/** A case to give away, in the version that is on the page. */
export interface Given {
  id: string;
  number: string;
  version: number;
  organisation: { id: string };
  handler?: { staffId?: string | null } | null;
}

/** Why one of them stays where it was. */
export interface Kept {
  number: string;
  messages: readonly string[];
  error: CombinedError | undefined;
}

interface Give {
  busy: boolean;
  /** Those that could not be given at the last try. */
  kept: readonly Kept[];
  /** Gives one after the other; what is done stays done. Those that were given. */
  give: (cases: readonly Given[], staffId: string) => Promise<readonly string[]>;
}

export function useGive(): Give {
  const [, run] = useMutation(AllocateCaseDocument);
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState<readonly Kept[]>([]);

  const give = async (cases: readonly Given[], staffId: string) => {
    setBusy(true);
    const refused: Kept[] = [];
    const given: string[] = [];
    for (const { id, number, version } of cases) {
      const { data, error } = await run({ input: { caseId: id, version, staffId } });
      if (data?.allocateCase.case) given.push(id);
      else {
        const messages = data ? fieldProblems(data.allocateCase.problems).map(({ message }) => message) : [];
        refused.push({ number, messages, error });
      }
    }
    setKept(refused);
    setBusy(false);
    return given;
  };

  return { busy, kept, give };
}
