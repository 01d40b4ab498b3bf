import { useState } from 'react';
import { useMutation } from 'urql';
import { conflicts, fieldProblems } from '../../lib/graphql';
import type { Refusal } from '../case/useTake';
import { AddNoteDocument } from './documents';

/** A note in the making. Sent again after a lost connection it is still one note. */
export function useNote(caseId: string) {
  const [{ fetching }, run] = useMutation(AddNoteDocument);
  const [text, setText] = useState('');
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const send = async () => {
    const { data, error } = await run({ input: { caseId, text, idempotencyKey } });
    const problems = data ? fieldProblems(data.addNote.problems) : [];
    const sent = Boolean(data?.addNote.case) && problems.length === 0;
    setRefusal(sent ? null : { problems, error });
    // With a conflict an earlier text has been sent under this key: what stands here now is another note.
    if (conflicts(problems)) setKey(crypto.randomUUID());
    return sent;
  };

  return { text, setText, busy: fetching, refusal, send };
}
