import { unitName } from '../../shared/unitName';
import type { DeskViewer } from '../frame/viewer';
import type { Unit } from './QueueFilters';
import type { Row } from './model';

/** The units one may choose between: those one has a role at, and those that have cases in the list. */
export function unitsOf(roles: DeskViewer['roles'], rows: readonly Row[]): Unit[] {
  const units = [
    ...roles.map(({ organisation }) => organisation),
    ...rows.map(({ line }) => line.organisation),
  ];
  const named = new Map(units.map((unit) => [unit.id, { id: unit.id, name: unitName(unit) }]));
  return [...named.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
