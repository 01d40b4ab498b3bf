import type { AnswerPromise, CaseState } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';

interface Standing {
  state: CaseState;
  answerPromise: AnswerPromise;
  clock: { dueOn?: string | null; overdue: boolean; doneAt?: string | null };
}

/** The next step in one sentence: who does what by when. */
export function useNextStep(): (standing: Standing) => string {
  const { t, formats } = useText();
  return ({ state, answerPromise, clock }) => {
    const due = clock.dueOn ? formats.day(clock.dueOn) : '';
    const done = clock.doneAt ? formats.day(clock.doneAt) : '';
    if (state === 'ANSWERED') return t('case.next.ANSWERED', { done });
    if (state === 'CLOSED' || state === 'WITHDRAWN') return t(`case.next.${state}`, { done });
    if (state === 'AWAITING_CITIZEN') return t('case.next.AWAITING_CITIZEN');
    if (clock.overdue) return t('case.next.overdue', { due });
    if (due === '') return t(answerPromise === 'NONE' ? 'case.next.noAnswer' : 'case.next.noDue');
    return t(`case.next.${state}`, { due });
  };
}
