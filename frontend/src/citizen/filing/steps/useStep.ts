import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SyntheticEvent, useEffect, useState } from 'react';
import { type Text, useText } from '../../../lib/i18n';
import { type FormProblem, problemAt } from '../../../ui/form';
import type { Content } from '../draft/content';
import { useDraft } from '../draft/context';
import { broken } from '../rules';
import { todayHere } from '../../../shared/days';
import { type QuestionStep, stepAfter, stepOfField } from './order';

export interface Step {
  name: QuestionStep;
  content: Content;
  change: (patch: Partial<Content>) => void;
  problems: readonly FormProblem[];
  problem: (field: string) => string | undefined;
  /** Rises with each failed try to go on. */
  attempt: number;
  goOn: (event: SyntheticEvent) => void;
}

/** Pages that another page's answer may bring into the journey. */
const asksMore = new Set<QuestionStep>(['patient', 'basis']);

function checked(name: QuestionStep, content: Content, t: Text['t']): FormProblem[] {
  return broken(name, content, todayHere()).map(({ field, text }) => ({ field, message: t(text) }));
}

/** One page of the journey: what is typed, what is wrong with it, and the way on. */
export function useStep(name: QuestionStep): Step {
  const { t } = useText();
  const navigate = useNavigate();
  const { from } = useSearch({ from: '/citizen/write/$draftId' });
  const { id, keeper, content, change, apiProblems, setApiProblems, steps } = useDraft();
  const [own, setOwn] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const fromApi = apiProblems.filter(({ field }) => stepOfField(field) === name);
  const still = own.length > 0 ? checked(name, content, t) : [];
  // What was wrong at the last try and still is: a mended field is told so at once, a new fault only when one goes on.
  const problems =
    own.length > 0 ? own.filter((each) => still.some(({ message }) => message === each.message)) : fromApi;

  useEffect(
    function rememberThePage() {
      if (keeper.snapshot().content.step !== name) keeper.change({ step: name });
    },
    [keeper, name],
  );

  const goOn = (event: SyntheticEvent) => {
    event.preventDefault();
    const found = checked(name, content, t);
    setOwn(found);
    if (found.length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    setApiProblems(apiProblems.filter((each) => !fromApi.includes(each)));
    void keeper.flush();
    // Who comes from the check page goes back there, by way of what a changed answer has made necessary.
    const needed = steps.find((step) => asksMore.has(step) && checked(step, content, t).length > 0);
    const next = from === 'check' ? (needed ?? 'check') : stepAfter(name, steps);
    const search = from === 'check' && needed ? { from } : {};
    void navigate({ to: `/write/$draftId/${next}`, params: { draftId: id }, search });
  };

  return { name, content, change, problems, problem: (field) => problemAt(problems, field), attempt, goOn };
}
