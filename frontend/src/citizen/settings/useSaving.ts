import { useState } from 'react';
import type { CombinedError } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { type FieldProblem, fieldProblems, type ProblemRef } from '../../lib/graphql';
import { useText } from '../../lib/i18n';

/** What came back: an error, or the problems for which it was refused; none when it was done. */
export interface Outcome {
  error?: CombinedError | undefined;
  problems?: readonly ProblemRef[] | undefined;
}

export interface Saving {
  problems: readonly FieldProblem[];
  attempt: number;
  error: CombinedError | undefined;
  busy: boolean;
  /** True after it was done, until something else is tried. */
  saved: boolean;
  run: () => void;
}

/** One part of the settings is saved by itself; the words tell it, on the page and aloud. */
export function useSaving(send: () => Promise<Outcome>, done?: () => void): Saving {
  const { t } = useText();
  const [state, setState] = useState({ busy: false, saved: false, attempt: 0 });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [error, setError] = useState<CombinedError | undefined>();

  const go = async () => {
    setState((before) => ({ ...before, busy: true, saved: false }));
    const outcome = await send();
    const found = fieldProblems(outcome.problems ?? []);
    const saved = !outcome.error && outcome.problems !== undefined && found.length === 0;
    setError(outcome.error);
    setProblems(found);
    setState(({ attempt }) => ({ busy: false, saved, attempt: found.length > 0 ? attempt + 1 : attempt }));
    if (!saved) return;
    announce(t('settings.saved'));
    done?.();
  };

  return { ...state, problems, error, run: () => void go() };
}
