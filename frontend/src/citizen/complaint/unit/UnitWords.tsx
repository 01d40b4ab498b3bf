import type { ChosenUnit } from '../draft/content';

/** A unit so that one recognises it: its name, where it is, and what it belongs to. */
export function UnitWords({ unit }: { unit: Omit<ChosenUnit, 'id'> }) {
  const where = [unit.place, ...[...unit.ancestors].reverse()].filter(Boolean).join(', ');
  return (
    <span className="g-unit">
      <strong>{unit.name}</strong>
      {where && <span className="g-quiet">{where}</span>}
    </span>
  );
}
