import type { RepresentationDecider, RepresentationState } from '../gql/graphql';

interface Step {
  state: RepresentationState;
  by: RepresentationDecider;
}

const leftAs = new Set<RepresentationState>(['REQUESTED', 'CLAIMED', 'WITHDRAWN']);

/** Whether the unit corrected who the patient is: staff bring a representation to none of these otherwise. */
export function isCorrection({ state, by }: Step): boolean {
  return by === 'STAFF' && leftAs.has(state);
}

/** The last time that the unit corrected who the patient is; undefined when it has not. */
export function correctionOf<S extends Step>(history: readonly S[]): S | undefined {
  return history.findLast(isCorrection);
}
