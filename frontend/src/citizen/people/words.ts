import type { OneRepresentationFragment, RepresentationSide } from '../../gql/graphql';
import type { Text } from '../../lib/i18n';

type Representation = OneRepresentationFragment;

/** On whose page it stands; a citizen always has a side. */
export function sideOf({ side }: Representation): RepresentationSide {
  return side ?? 'REPRESENTATIVE';
}

/** The other one, as far as one may know the name. */
export function otherName(representation: Representation, t: Text['t']): string {
  return sideOf(representation) === 'PATIENT'
    ? representation.representativeName
    : (representation.patientName ?? t('people.patient'));
}

/** Where it stands, in a sentence for the one who reads. */
export function stateWords(representation: Representation, t: Text['t']): string {
  const { state, inForce } = representation;
  const side = sideOf(representation);
  const endedBy = state === 'WITHDRAWN' && representation.history.at(-1)?.by;
  if (endedBy === 'PATIENT' && side === 'REPRESENTATIVE') return t('people.state.WITHDRAWN.byPatient');
  return t(`people.state.${state === 'ACTIVE' && !inForce ? 'ENDED' : state}.${side}`);
}

export function may({ actions }: Representation, act: Representation['actions'][number]['name']): boolean {
  return actions.some(({ name, enabled }) => name === act && enabled);
}
