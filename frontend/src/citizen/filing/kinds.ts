import type { AnswerPromise, CaseKind } from '../../gql/graphql';
import type { MessageId } from '../../locales/ids';

/** What one can send, in the order of the doors. */
export const kinds: readonly CaseKind[] = ['COMPLAINT', 'PRAISE', 'VIEW', 'IMPROVEMENT'];

export function isKind(value: unknown): value is CaseKind {
  return kinds.some((kind) => kind === value);
}

/** What is promised; null while no unit is chosen and the countries promise different things. */
export type Promised = AnswerPromise | null;

const words: Record<CaseKind, (promised: Promised) => MessageId> = {
  COMPLAINT: () => 'filing.promise.answer',
  PRAISE: () => 'filing.promise.praise',
  IMPROVEMENT: () => 'filing.promise.improvement',
  VIEW: (promised) => (promised ? `filing.promise.view.${promised}` : 'filing.promise.view.open'),
};

/** The promise in words. */
export function promiseText(kind: CaseKind, promised: Promised): MessageId {
  return words[kind](promised);
}
