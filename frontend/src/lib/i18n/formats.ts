import { formatTags, type Locale } from './locale';

/** Dates and numbers in the language's own way; dates are written out. */
export interface Formats {
  /** A calendar day `YYYY-MM-DD`, or the day of a moment: "14 mars 2026". */
  day: (value: string) => string;
  /** A moment: "14 mars 2026 kl. 09:30". */
  moment: (value: string) => string;
  /** From one moment to another, what both share said once: "14 mars 2026 kl. 09:30–09:41"; one moment when they share all. */
  span: (from: string, to: string) => string;
  /** The time of day of a moment: "09:30". */
  time: (value: string) => string;
  number: (value: number) => string;
  list: (values: readonly string[]) => string;
}

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day has no time zone: it is set to noon here, so that no zone can move it. */
function dateOf(value: string): Date {
  return new Date(calendarDay.test(value) ? `${value}T12:00:00` : value);
}

function make(locale: Locale): Formats {
  const tag = formatTags[locale];
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  const number = new Intl.NumberFormat(tag);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    day: (value) => day.format(dateOf(value)),
    moment: (value) => moment.format(dateOf(value)),
    span: (from, to) => moment.formatRange(dateOf(from), dateOf(to)),
    time: (value) => time.format(dateOf(value)),
    number: (value) => number.format(value),
    list: (values) => list.format(values),
  };
}

const made = new Map<Locale, Formats>();

export function formatsOf(locale: Locale): Formats {
  const formats = made.get(locale) ?? make(locale);
  made.set(locale, formats);
  return formats;
}
