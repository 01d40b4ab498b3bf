import { useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import type { DeskCaseStateFragment } from '../gql/graphql';
import { CloseCaseDocument } from './documents';
import type { Refusal } from './useTake';

export interface Close {
  thanks: string;
  setThanks: (thanks: string) => void;
  busy: boolean;
  refusal: Refusal | null;
  /** True when the case is closed. */
  close: () => Promise<boolean>;
}

/** Ends what is owed no answer. The key changes with the text, so that trying again never closes with other words. */
export function useClose({ id, version }: DeskCaseStateFragment): Close {
  const [{ fetching }, run] = useMutation(CloseCaseDocument);
  const [thanks, setThanks] = useState('');
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const close = async () => {
    const input = { caseId: id, version, idempotencyKey, thanks: thanks.trim() || null };
    const { data, error } = await run({ input });
    const problems = data ? fieldProblems(data.closeCase.problems) : [];
    const closed = Boolean(data?.closeCase.case) && problems.length === 0;
    setRefusal(closed ? null : { problems, error });
    return closed;
  };
  const change = (text: string) => {
    setThanks(text);
    setKey(crypto.randomUUID());
  };

  return { thanks, setThanks: change, busy: fetching, refusal, close };
}
