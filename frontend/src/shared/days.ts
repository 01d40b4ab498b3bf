import type { DayParts } from '../ui/form/DayField';

/** The parts of a day that is kept joined by "-"; each part may still be empty. */
export function splitDay(value: string): DayParts {
  const [year = '', month = '', day = ''] = value.split('-');
  return { year, month, day };
}

/** Empty when all parts are, so that an untouched field is not a broken day. */
export function joinDay({ year, month, day }: DayParts): string {
  return year + month + day === '' ? '' : `${year.trim()}-${month.trim()}-${day.trim()}`;
}

/** `YYYY-MM-DD` when it is a day of the calendar; null otherwise. */
export function parseDay(value: string): string | null {
  const { year, month, day } = splitDay(value);
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Today's calendar day where the person is. */
export function todayHere(now = new Date()): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
