import type { DeskUnitsFragment } from '../gql/graphql';

/** The id on the page of the quiet way to change the units, in the head. */
export const changeUnitsId = 'change-units';

/** The units that a case is about, besides the one that answers. */
export function othersOf({ units }: DeskUnitsFragment): DeskUnitsFragment['units'] {
  return units.filter(({ role }) => role === 'CONCERNED');
}

export function maySetUnits({ actions }: DeskUnitsFragment): boolean {
  return actions.some(({ name, enabled }) => name === 'SET_UNITS' && enabled);
}

/** When there is more to say of the units than a name: none is known, or there are several. */
export function worthACard(subject: DeskUnitsFragment): boolean {
  return subject.unitUnknown || othersOf(subject).length > 0;
}
