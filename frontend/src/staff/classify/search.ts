/** Where and for how long agreement is measured; kept in the address. */
export interface CodingSearch {
  unit?: string;
  months?: 3 | 12 | 36;
}

/** As it stands there; the page reads it, so that who never goes there need not fetch how. */
export interface CodingAddress {
  unit?: unknown;
  months?: unknown;
}

export function readCodingSearch({ unit, months }: CodingAddress): CodingSearch {
  return {
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(months === 3 || months === 36 ? { months } : {}),
  };
}

/** The days of the last months until today, as the device counts them. */
export function periodOf(months: number, today: Date): { from: string; until: string } {
  const day = (date: Date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => `${part}`.padStart(2, '0'))
      .join('-');
  const first = new Date(today.getFullYear(), today.getMonth() - months, 1);
  const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  first.setDate(Math.min(today.getDate(), last));
  return { from: day(first), until: day(today) };
}
