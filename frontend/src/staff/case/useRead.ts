import { useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { ReadLettersDocument } from './documents';
import type { Refusal } from './useTake';

export interface Read {
  busy: boolean;
  refusal: Refusal | null;
  /** True when the letters up to this one are marked as read. */
  read: (lastLetterId: string) => Promise<boolean>;
}

/** The handler's word that the letters are read: nothing but a person's press says so. */
export function useRead(caseId: string): Read {
  const [{ fetching }, run] = useMutation(ReadLettersDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const read = async (lastLetterId: string) => {
    const { data, error } = await run({ input: { caseId, lastLetterId } });
    const problems = data ? fieldProblems(data.readLetters.problems) : [];
    const done = Boolean(data?.readLetters.case) && problems.length === 0;
    setRefusal(done ? null : { problems, error });
    return done;
  };

  return { busy: fetching, refusal, read };
}
