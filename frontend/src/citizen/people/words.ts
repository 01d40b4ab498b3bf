import type { OneRepresentationFragment, RepresentationSide } from '../../gql/graphql';
import type { Text } from '../../lib/i18n';
import { correctionOf } from '../../shared/correction';

type Representation = OneRepresentationFragment;

/** On whose page it stands; a citizen always has a side. */
export function sideOf({ side }: Representation): RepresentationSide {
  return side ?? 'REPRESENTATIVE';
}

/** The other one, as far as one may know the name. */
export function otherName(representation: Representation, t: Text['t'], place: Place = 'first'): string {
  return sideOf(representation) === 'PATIENT'
    ? representation.representativeName
    : patientName(representation, t, place);
}

/** To the one who filed: whom they wrote, unless the unit has corrected that. Who it is then, they are not told. */
export function patientName(
  { patientName: written, history }: Pick<Representation, 'patientName'> & History,
  t: Text['t'],
  place: Place = 'first',
): string {
  return (
    (correctionOf(history) ? null : written) ??
    t(place === 'first' ? 'people.patient' : 'people.patient.within')
  );
}

/** Where in a sentence a name stands: words in place of one begin with a capital letter only at its start. */
type Place = 'first' | 'within';

interface History {
  history: readonly Pick<Representation['history'][number], 'state' | 'by'>[];
}

/** Where it stands, in a sentence for the one who reads. */
export function stateWords(representation: Representation, t: Text['t']): string {
  const { state, inForce, notAboutMe } = representation;
  const side = sideOf(representation);
  if (notAboutMe) return t(`people.state.notMe.${side}`);
  const endedBy = state === 'WITHDRAWN' && representation.history.at(-1)?.by;
  if (endedBy === 'PATIENT' && side === 'REPRESENTATIVE') return t('people.state.WITHDRAWN.byPatient');
  return t(`people.state.${state === 'ACTIVE' && !inForce ? 'ENDED' : state}.${side}`);
}

/**
 * On what, in words that are true now: that a patient agrees is only what the other one says until the patient has answered, and
 * nothing to say after that.
 */
export function basisWords(representation: Representation, t: Text['t']): string | null {
  const { basis, basisName, state, representativeName: name } = representation;
  if (basis !== 'PATIENT_CONSENT') return basisName;
  return state === 'REQUESTED' ? t(`people.agrees.${sideOf(representation)}`, { name }) : null;
}

/** Those who see the whole case beside the reader, as far as the reader knows them: who acts for them, or whom they act for. */
export function seeingAll(all: readonly Representation[], t: Text['t']): string[] {
  return all
    .filter((one) => one.inForce && (sideOf(one) === 'PATIENT' || one.history.some(saidYes)))
    .map((one) => otherName(one, t));
}

/** A patient who said yes sees the whole case; one for whom the unit decided may not have answered. */
function saidYes({ state, by }: Representation['history'][number]): boolean {
  return by === 'PATIENT' && state === 'ACTIVE';
}

export function may({ actions }: Representation, act: Representation['actions'][number]['name']): boolean {
  return actions.some(({ name, enabled }) => name === act && enabled);
}
