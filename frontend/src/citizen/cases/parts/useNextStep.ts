import type { AnswerPromise, CaseScope, CaseState, TurnSide } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { waitsForOther } from './turn';

interface Standing {
  state: CaseState;
  scope?: CaseScope | null;
  answerPromise: AnswerPromise;
  clock: {
    dueOn?: string | null;
    overdue: boolean;
    doneAt?: string | null;
    pausedSince?: string | null;
    expectedOn?: string | null;
  };
  turn: { side: TurnSide; until?: string | null };
  unitUnknown: boolean;
  organisation: { name: string };
}

/** The next step in one sentence: who does what by when. */
export function useNextStep(): (standing: Standing) => string {
  const { t, formats } = useText();
  return ({ state: is, scope, answerPromise, clock, turn, unitUnknown, organisation }) => {
    const other = waitsForOther({ state: is, scope, turn });
    // Who does not see the question is not told that there is one.
    if (other && scope === 'FULL') return t('case.next.other');
    const state = other ? 'IN_PROGRESS' : is;
    const due = clock.dueOn ? formats.day(clock.dueOn) : '';
    const done = clock.doneAt ? formats.day(clock.doneAt) : '';
    const until = turn.until ? formats.day(turn.until) : '';
    if (state === 'ANSWERED') return t('case.next.ANSWERED', { done });
    if (state === 'CLOSED' || state === 'WITHDRAWN') return t(`case.next.${state}`, { done });
    if (state === 'REOPENING_REQUESTED') return t('case.next.REOPENING_REQUESTED', { due });
    if (state === 'AWAITING_CITIZEN') {
      return until === '' ? t('case.next.AWAITING_CITIZEN') : t('case.next.replyBy', { until });
    }
    if (clock.pausedSince) return t('case.next.paused', { since: formats.day(clock.pausedSince) });
    if (clock.expectedOn) return t('case.next.expected', { day: formats.day(clock.expectedOn) });
    if (clock.overdue) return t('case.next.overdue', { due });
    if (due === '') {
      if (until !== '') return t('case.next.letterOnly', { until });
      return t(answerPromise === 'NONE' ? 'case.next.noAnswer' : 'case.next.noDue');
    }
    if (until !== '' && until !== due) return t('case.next.letter', { until, due });
    if (unitUnknown) return t('case.next.unitUnknown', { unit: organisation.name, due });
    return t(`case.next.${state}`, { due });
  };
}
