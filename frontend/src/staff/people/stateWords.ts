import type { Text } from '../../lib/i18n';
import type { Representation } from './OneRepresentation';

type Decider = Representation['history'][number]['by'];

/** Who did something to a representation: staff by name, the patient as that, the one who acts by name. */
export function deciderOf(
  t: Text['t'],
  one: Pick<Representation, 'representativeName'>,
  by: Decider,
  byName: string | null | undefined,
): string {
  return byName ?? (by === 'REPRESENTATIVE' ? one.representativeName : t(`staff.people.by.${by}`));
}

/** On what; that a patient agrees is only what the other one says, until the patient has answered. */
export function basisWords({ t }: Text, one: Representation): string | null {
  if (one.basis !== 'PATIENT_CONSENT') return one.basisName;
  return one.state === 'REQUESTED' ? t('staff.people.agrees', { name: one.representativeName }) : null;
}

/** Where it stands, who brought it there and since when, in one sentence. */
export function stateWords({ t, formats }: Text, one: Representation): string {
  const { state, inForce, decidedBy, decidedByName, decidedAt, requestedAt, validUntil, actions } = one;
  if (state === 'ACTIVE' && !inForce)
    return t('staff.people.state.ENDED', { day: validUntil ? formats.day(validUntil) : '' });
  // What is asked anew, of a patient who was corrected, has waited since then.
  const day = formats.day(decidedAt ?? one.history.at(-1)?.at ?? requestedAt);
  if (state === 'REQUESTED') return t('staff.people.state.REQUESTED', { day });
  if (state === 'CLAIMED') {
    const yours = actions.some(({ name, enabled }) => name === 'DECIDE' && enabled);
    return t(yours ? 'staff.people.state.CLAIMED.yours' : 'staff.people.state.CLAIMED', { day });
  }
  if (one.notAboutMe) return t('staff.people.state.notMe', { day });
  const who = deciderOf(t, one, decidedBy ?? 'STAFF', decidedByName);
  const tookBack = state === 'WITHDRAWN' && decidedBy === 'PATIENT' && one.patientDecides;
  return t(tookBack ? 'staff.people.state.WITHDRAWN.yes' : `staff.people.state.${state}`, { who, day });
}
