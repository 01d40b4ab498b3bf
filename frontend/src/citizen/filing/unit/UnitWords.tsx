import type { ChosenUnit } from '../draft/content';

/** A unit so that one recognises it: its name, where it is, and what it belongs to. */
export function UnitWords({ unit }: { unit: Omit<ChosenUnit, 'id' | 'country'> }) {
  const places = new Set([unit.place, ...[...unit.ancestors].reverse()]);
  const where = [...places].filter((place) => place && place !== unit.name).join(', ');
  return (
    <span className="g-unit">
      <strong>{unit.name}</strong>
      {where && <span className="g-quiet">{where}</span>}
    </span>
  );
}
