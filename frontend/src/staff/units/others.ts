import type { DeskUnitsFragment } from '../gql/graphql';

/** The units that a case is about, besides the one that answers. */
export function othersOf({ units }: DeskUnitsFragment): DeskUnitsFragment['units'] {
  return units.filter(({ role }) => role === 'CONCERNED');
}
