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
}

function conflicts(problems: readonly FieldProblem[]): boolean {
  return problems.some(({ code }) => code === 'IDEMPOTENCY_CONFLICT');
}

/**
 * A question to the citizen. Its key stays the same until it is sent, so that trying again never sends it twice; the
 * text stays until then, also when the dialog is closed.
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

  return { text, setText, busy: fetching, refusal, send };
}
