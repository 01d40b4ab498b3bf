import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SyntheticEvent, useEffect, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { type FormProblem, problemAt } from '../../../ui/form';
import type { Content } from '../draft/content';
import { useDraft } from '../draft/context';
import { broken } from '../rules';
import { todayHere } from './days';
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

/** One page of the journey: what is typed, what is wrong with it, and the way on. */
export function useStep(name: QuestionStep): Step {
  const { t } = useText();
  const navigate = useNavigate();
  const { from } = useSearch({ from: '/citizen/write/$draftId' });
  const { id, keeper, content, change, apiProblems, setApiProblems, steps } = useDraft();
  const [own, setOwn] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const fromApi = apiProblems.filter(({ field }) => stepOfField(field) === name);
  const problems = own.length > 0 ? own : fromApi;

  useEffect(
    function rememberThePage() {
      if (keeper.snapshot().content.step !== name) keeper.change({ step: name });
    },
    [keeper, name],
  );

  const goOn = (event: SyntheticEvent) => {
    event.preventDefault();
    const found = broken(name, content, todayHere()).map(({ field, text }) => ({ field, message: t(text) }));
    setOwn(found);
    if (found.length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    setApiProblems(apiProblems.filter((each) => !fromApi.includes(each)));
    void keeper.flush();
    const next = from === 'check' ? 'check' : stepAfter(name, steps);
    void navigate({ to: `/write/$draftId/${next}`, params: { draftId: id } });
  };

  return { name, content, change, problems, problem: (field) => problemAt(problems, field), attempt, goOn };
}
