import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useText } from '../../../lib/i18n';
import type { FormProblem } from '../../../ui/form';
import { useFilesToSend } from '../../files/useDraftFiles';
import { useDraft } from '../draft/context';
import { broken } from '../rules';
import { todayHere } from '../../../shared/days';
import { submit } from './submit';
import { toSubmission } from './submission';

interface Sending {
  send: () => Promise<void>;
  sending: boolean;
  /** What must be changed before it can be sent. */
  problems: readonly FormProblem[];
  /** The request did not come through; nothing is lost, and it may be repeated. */
  error: CombinedError | undefined;
  attempt: number;
}

/** Sends what was written, once, however often it is pressed. */
export function useSend(): Sending {
  const { t } = useText();
  const navigate = useNavigate();
  const { id, keeper, apiProblems, setApiProblems, promised, steps } = useDraft();
  const client = useClient();
  const filesToSend = useFilesToSend();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<CombinedError | undefined>();
  const [attempt, setAttempt] = useState(0);

  const refuse = (problems: readonly FormProblem[]) => {
    setApiProblems(problems);
    setAttempt((before) => before + 1);
  };

  const trySending = async () => {
    const { content } = keeper.snapshot();
    const found = steps.flatMap((step) => broken(step, content, todayHere()));
    const files = steps.includes('files') ? await filesToSend(id) : [];
    if (files === null) found.push({ field: 'files', text: 'files.problem.unfinished' });
    const submission = toSubmission(id, content, promised, files ?? []);
    if (found.length > 0 || !submission) {
      refuse(found.map(({ field, text }) => ({ field, message: t(text) })));
      return;
    }
    await keeper.flush();
    const sent = await submit(client, submission);
    setError(sent.error);
    if (sent.caseId) {
      keeper.close();
      await navigate({ to: '/cases/$caseId/receipt', params: { caseId: sent.caseId }, replace: true });
    } else if (!sent.error) {
      refuse(
        sent.problems.map(({ field, message }) => ({
          field: field.replace(/^occurred\./, '').replace(/^text$/, 'whatHappened'),
          message,
        })),
      );
    }
  };

  const send = async () => {
    if (sending) return;
    setSending(true);
    await trySending().finally(() => setSending(false));
  };

  return { send, sending, problems: apiProblems, error, attempt };
}
