import { useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { fieldProblems } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import type { FormProblem } from '../../../ui/form';
import { SubmitImprovementMutation, SubmitViewMutation, whereOf } from '../check/submission';
import { emptyContent, type Where } from '../draft/content';
import { broken } from '../rules';
import { todayHere } from '../../../shared/days';

export type SayKind = 'VIEW' | 'IMPROVEMENT';

export interface Typed extends Where {
  kind: SayKind;
  text: string;
  better: string;
}

/** Sends what stands in the form, once: a repetition after a lost connection has the same key. */
export function useSay(typed: Typed, onSent: (number: string) => void) {
  const { t } = useText();
  const client = useClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [sending, setSending] = useState(false);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<CombinedError | undefined>();

  const refuse = (found: readonly FormProblem[]) => {
    setProblems(found);
    setAttempt((before) => before + 1);
  };

  const trySending = async () => {
    const { kind, unit, unitWords, furtherUnits, text, better } = typed;
    const where = { unit, unitWords, furtherUnits };
    const content = { ...emptyContent, ...where, kind, whatHappened: text, better };
    const found = (['unit', 'what', 'better'] as const).flatMap((step) => broken(step, content, todayHere()));
    if (found.length > 0 || !unit) {
      refuse(found.map((each) => ({ field: each.field, message: t(each.text) })));
      return;
    }
    const input = {
      idempotencyKey,
      ...whereOf(where, unit),
      text: text.trim(),
      better: better.trim() || null,
    };
    const result =
      kind === 'VIEW'
        ? await client.mutation(SubmitViewMutation, { input }).toPromise()
        : await client.mutation(SubmitImprovementMutation, { input }).toPromise();
    setError(result.error);
    const { data } = result;
    const payload = data && ('submitView' in data ? data.submitView : data.submitImprovement);
    if (payload?.receiptNumber) onSent(payload.receiptNumber);
    else if (payload)
      refuse(
        fieldProblems(payload.problems).map(({ field, message }) => ({
          field: field === 'text' ? 'whatHappened' : field,
          message,
        })),
      );
  };

  const send = async () => {
    if (sending) return;
    setSending(true);
    await trySending().finally(() => setSending(false));
  };

  return { send, sending, problems, attempt, error };
}
