import type {
  CaseScope,
  CaseState,
  RepresentationSide,
  RepresentationState,
  TurnSide,
} from '../../../gql/graphql';

/** Whose move it is. */
export type Turn = 'yours' | 'theirs' | 'done';

const turns: Record<CaseState, Turn> = {
  RECEIVED: 'theirs',
  IN_PROGRESS: 'theirs',
  AWAITING_CITIZEN: 'yours',
  ANSWERED: 'done',
  REOPENING_REQUESTED: 'theirs',
  CLOSED: 'done',
  WITHDRAWN: 'done',
};

interface Standing {
  state: CaseState;
  /** These may be missing where the reader filed it. */
  scope?: CaseScope | null;
  turn?: { side: TurnSide };
  representations?: readonly {
    side?: RepresentationSide | null;
    state: RepresentationState;
    notAboutMe?: boolean;
  }[];
}

/** The reader has said that the case is not about them: they have nothing more to do with it. */
export function isNotMine({ scope, representations }: Pick<Standing, 'scope' | 'representations'>): boolean {
  return scope === 'ASKED' && (representations ?? []).some(({ notAboutMe }) => notAboutMe);
}

/**
 * Of what somebody else filed about one: one's own turn until one has answered whether they may, whatever the unit does
 * meanwhile. Not of a case that was taken back: then nothing comes of the answer.
 */
export function waitsForConsent({ state, scope, representations }: Standing): boolean {
  return (
    scope === 'ASKED' &&
    state !== 'WITHDRAWN' &&
    (representations ?? []).some((one) => one.side === 'PATIENT' && one.state === 'REQUESTED')
  );
}

/** The unit waits for the reply of somebody else, to whom a question is put that may not even be shown to the reader. */
export function waitsForOther({ state, scope, turn }: Standing): boolean {
  return state === 'AWAITING_CITIZEN' && scope !== 'ASKED' && turn?.side === 'UNIT';
}

/** Of what somebody else filed about one, nobody waits for one's reply to the unit. */
export function turnOf(standing: Standing): Turn {
  const { state, scope } = standing;
  if (waitsForConsent(standing)) return 'yours';
  if (isNotMine(standing)) return 'done';
  if (waitsForOther(standing)) return 'theirs';
  return scope === 'ASKED' && state === 'AWAITING_CITIZEN' ? 'theirs' : turns[state];
}
