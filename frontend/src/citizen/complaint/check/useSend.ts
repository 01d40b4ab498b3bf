import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { fieldProblems } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import type { FormProblem } from '../../../ui/form';
import { useFilesToSend } from '../../files/useDraftFiles';
import { useDraft } from '../draft/context';
import { broken } from '../rules';
import { todayHere } from '../steps/days';
import { questionSteps } from '../steps/order';
import { SubmitComplaintMutation, toSubmission } from './submission';

interface Sending {
  send: () => Promise<void>;
  sending: boolean;
  /** What must be changed before it can be sent. */
  problems: readonly FormProblem[];
  /** The request did not come through; nothing is lost, and it may be repeated. */
  error: CombinedError | undefined;
  attempt: number;
}

/** Sends the complaint, once, however often it is pressed. */
export function useSend(): Sending {
  const { t } = useText();
  const navigate = useNavigate();
  const { id, keeper, apiProblems, setApiProblems } = useDraft();
  const filesToSend = useFilesToSend();
  const [, submit] = useMutation(SubmitComplaintMutation);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<CombinedError | undefined>();
  const [attempt, setAttempt] = useState(0);

  const refuse = (problems: readonly FormProblem[]) => {
    setApiProblems(problems);
    setAttempt((before) => before + 1);
  };

  const trySending = async () => {
    const { content } = keeper.snapshot();
    const found = questionSteps.flatMap((step) => broken(step, content, todayHere()));
    const files = await filesToSend(id);
    if (files === null) found.push({ field: 'files', text: 'files.problem.unfinished' });
    const input = toSubmission(id, content, files ?? []);
    if (found.length > 0 || !input) {
      refuse(found.map(({ field, text }) => ({ field, message: t(text) })));
      return;
    }
    await keeper.flush();
    const { data, error: failure } = await submit({ input });
    setError(failure);
    const sent = data?.submitComplaint;
    if (sent?.case) {
      keeper.close();
      await navigate({ to: '/cases/$caseId/receipt', params: { caseId: sent.case.id }, replace: true });
    } else if (sent) {
      refuse(
        fieldProblems(sent.problems).map(({ field, message }) => ({
          field: field.replace(/^occurred\./, ''),
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
