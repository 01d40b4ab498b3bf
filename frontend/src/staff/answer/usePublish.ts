import { useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import type { Refusal } from '../case/useTake';
import { PublishAnswerDocument } from './documents';

export interface Publish {
  busy: boolean;
  refusal: Refusal | null;
  /** True when the answer is published. */
  publish: (draftVersion: number) => Promise<Refusal | null>;
  clear: () => void;
}

/** Signs and publishes the previewed version. Its key lasts until a refusal, so that trying again is harmless. */
export function usePublish(caseId: string): Publish {
  const [{ fetching }, run] = useMutation(PublishAnswerDocument);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const publish = async (draftVersion: number) => {
    const { data, error } = await run({ input: { caseId, draftVersion, idempotencyKey } });
    const problems = data ? fieldProblems(data.publishAnswer.problems) : [];
    const refused = data?.publishAnswer.case && problems.length === 0 ? null : { problems, error };
    if (problems.length > 0) setKey(crypto.randomUUID());
    setRefusal(refused);
    return refused;
  };

  return { busy: fetching, refusal, publish, clear: () => setRefusal(null) };
}
