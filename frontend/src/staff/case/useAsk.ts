import { useState } from 'react';
import { useMutation } from 'urql';
import { conflicts, fieldProblems } from '../../lib/graphql';
import { joinDay, parseDay } from '../../shared/days';
import type { DayParts } from '../../ui/form/DayField';
import { AskCitizenDocument } from './documents';
import type { Refusal } from './useTake';

/** Those who may see all of the case, or the one who filed and may know nothing of the patient. */
export type Addressee = 'all' | 'submitter';

export interface Ask {
  /** To whom; null until it is chosen, where there is a choice. */
  to: Addressee | null;
  setTo: (to: Addressee) => void;
  text: string;
  setText: (text: string) => void;
  /** By when a reply is wished; may be left empty. */
  day: DayParts;
  setDay: (day: DayParts) => void;
  busy: boolean;
  refusal: Refusal | null;
  /** True when the question is sent. */
  send: (forSubmitter: boolean) => Promise<boolean>;
  /** Throws away what is written. */
  cancel: () => void;
}

const noDay: DayParts = { day: '', month: '', year: '' };

/** True for a day of the calendar, and when nothing is typed. */
export function isDay(parts: DayParts): boolean {
  const typed = joinDay(parts);
  return typed === '' || parseDay(typed) !== null;
}

/**
 * A question to the citizen. Its key stays the same until it is sent, so that trying again never sends it twice; the
 * text stays until then or until it is cancelled.
 */
export function useAsk(caseId: string): Ask {
  const [{ fetching }, run] = useMutation(AskCitizenDocument);
  const [text, setText] = useState('');
  const [day, setDay] = useState(noDay);
  const [to, setTo] = useState<Addressee | null>(null);
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const send = async (forSubmitter: boolean) => {
    const { data, error } = await run({
      input: { caseId, text, replyBy: parseDay(joinDay(day)), forSubmitter, idempotencyKey },
    });
    const problems = data ? fieldProblems(data.askCitizen.problems) : [];
    const sent = Boolean(data?.askCitizen.case) && problems.length === 0;
    setRefusal(sent ? null : { problems, error });
    if (sent) {
      setText('');
      setDay(noDay);
      setTo(null);
    }
    // With a conflict an earlier text has been sent under this key: what stands here now is another question.
    if (sent || conflicts(problems)) setKey(crypto.randomUUID());
    return sent;
  };

  const cancel = () => {
    setText('');
    setDay(noDay);
    setTo(null);
    setRefusal(null);
    // What was tried may have been sent: what is written next is another question.
    setKey(crypto.randomUUID());
  };

  return { to, setTo, text, setText, day, setDay, busy: fetching, refusal, send, cancel };
}
