/** A clock that runs. */
export const clock = {
  __typename: 'CaseClock',
  dueOn: '2026-11-30' as string | null,
  daysLeft: 9 as number | null,
  workingDaysLeft: null as number | null,
  overdue: false,
  doneAt: null as string | null,
  pausedSince: null as string | null,
  expectedOn: null as string | null,
  interimDueOn: null as string | null,
  interimOwed: false,
};
