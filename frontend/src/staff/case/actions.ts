import type { AnswerPromise, CaseActionName, DeskCaseStateFragment } from '../gql/graphql';

type Action = DeskCaseStateFragment['actions'][number];
export type DeskAct = Exclude<
  CaseActionName,
  | 'ADMIT_REPRESENTATIVE'
  | 'READ_LETTERS'
  | 'SEND_MESSAGE'
  | 'WITHDRAW'
  | 'REQUEST_REOPENING'
  | 'RATE_ANSWER'
  | 'SET_UNITS'
  | 'CLASSIFY'
  | 'PAUSE_CLOCK'
  | 'RESUME_CLOCK'
  | 'SEND_INTERIM_ANSWER'
  | 'ADD_NOTE'
>;

export interface BarButton {
  act: DeskAct;
  enabled: boolean;
  /** Place of its reason among the bar's reasons; -1 when it needs none. */
  reason: number;
}

export interface Bar {
  buttons: readonly BarButton[];
  /** Why something can't be done, each said once, with what it concerns. */
  reasons: readonly { text: string; acts: readonly DeskAct[] }[];
}

const order: readonly DeskAct[] = [
  'DECIDE_REOPENING',
  'TAKE',
  'ASK_CITIZEN',
  'SAVE_ANSWER',
  'PUBLISH_ANSWER',
  'CLOSE',
  'ALLOCATE',
  'TRANSFER',
];
/** Not there at all when there is nothing to do: most cases are never asked to be opened again. */
const onlyWhenPossible: readonly DeskAct[] = ['DECIDE_REOPENING', 'ALLOCATE', 'TRANSFER'];

/** An answer is not offered where none was promised, nor to close without one where it is owed. */
function ends(act: DeskAct, promise: AnswerPromise): boolean {
  if (act === 'CLOSE') return promise !== 'OWED';
  return promise !== 'NONE' || (act !== 'SAVE_ANSWER' && act !== 'PUBLISH_ANSWER');
}

/**
 * What the action bar shows. "Take" goes when one has the case; when nothing at all can be done there are only the
 * reasons, since buttons that all refuse help nobody.
 */
export function barOf(actions: readonly Action[], handlesIt: boolean, promise: AnswerPromise): Bar {
  const known = order.flatMap((act) => {
    const action = actions.find(({ name }) => name === act);
    if (!action || (act === 'TAKE' && handlesIt) || !ends(act, promise)) return [];
    return action.enabled || !onlyWhenPossible.includes(act) ? [{ act, action }] : [];
  });
  const texts = [...new Set(known.flatMap(({ action }) => (action.enabled ? [] : [action.reason ?? ''])))];
  const reasons = texts.map((text) => ({
    text,
    acts: known.filter(({ action }) => !action.enabled && action.reason === text).map(({ act }) => act),
  }));
  if (known.every(({ action }) => !action.enabled)) return { buttons: [], reasons };
  const buttons = known.map(({ act, action }) => ({
    act,
    enabled: action.enabled,
    reason: action.enabled ? -1 : texts.indexOf(action.reason ?? ''),
  }));
  return { buttons, reasons };
}

/** The citizen has written a letter that the handler has not marked as read. */
export function letterWaits(actions: readonly Action[]): boolean {
  return actions.some(({ name, enabled }) => name === 'READ_LETTERS' && enabled);
}

/** What the work area says before anything is begun. */
export function idleOf(mayWrite: boolean, mayClose: boolean, promise: AnswerPromise) {
  if (mayWrite) return 'staff.work.write';
  if (mayClose) return 'staff.work.close';
  return promise === 'NONE' ? 'staff.work.read' : 'staff.work.look';
}
