import { useState } from 'react';
import { useMutation } from 'urql';
import { type FieldProblem, fieldProblems } from '../../lib/graphql';
import { AskCitizenDocument } from './documents';
import type { Refusal } from './useTake';

export interface Ask {
  text: string;
  setText: (text: string) => void;
  busy: boolean;
  refusal: Refusal | null;
  /** True when the question is sent. */
  send: () => Promise<boolean>;
  /** Throws away what is written. */
  cancel: () => void;
}

function conflicts(problems: readonly FieldProblem[]): boolean {
  return problems.some(({ code }) => code === 'IDEMPOTENCY_CONFLICT');
}

/**
 * A question to the citizen. Its key stays the same until it is sent, so that trying again never sends it twice; the
 * text stays until then or until it is cancelled.
 */
export function useAsk(caseId: string): Ask {
  const [{ fetching }, run] = useMutation(AskCitizenDocument);
  const [text, setText] = useState('');
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const send = async () => {
    const { data, error } = await run({ input: { caseId, text, idempotencyKey } });
    const problems = data ? fieldProblems(data.askCitizen.problems) : [];
    const sent = Boolean(data?.askCitizen.case) && problems.length === 0;
    setRefusal(sent ? null : { problems, error });
    if (sent) setText('');
    // With a conflict an earlier text has been sent under this key: what stands here now is another question.
    if (sent || conflicts(problems)) setKey(crypto.randomUUID());
    return sent;
  };

  const cancel = () => {
    setText('');
    setRefusal(null);
    // What was tried may have been sent: what is written next is another question.
    setKey(crypto.randomUUID());
  };

  return { text, setText, busy: fetching, refusal, send, cancel };
}
