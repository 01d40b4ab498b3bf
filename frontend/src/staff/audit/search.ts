import type { AccessFilter, AccessReason } from '../gql/graphql';

/** What is looked for, as it stands in the address. */
export interface AuditSearch {
  unit?: string;
  name?: string;
  case?: string;
  why?: AccessReason;
  from?: string;
  to?: string;
}

export const reasons = ['HANDLES', 'WORKS_THERE', 'LEADS_THERE'] as const satisfies readonly AccessReason[];

const day = /^\d{4}-\d{2}-\d{2}$/;
const usual = 30;
const longest = 92;
const aDay = 86_400_000;

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** As it stands there; the page reads it, so that who never goes there need not fetch how. */
export type AuditAddress = { [field in keyof AuditSearch]?: unknown };

export function readAudit(search: AuditAddress): AuditSearch {
  const [unit, name, number] = [text(search.unit), text(search.name), text(search.case)];
  const [from, to] = [text(search.from), text(search.to)];
  const why = reasons.find((each) => each === search.why);
  return {
    ...(unit && { unit }),
    ...(name && { name }),
    ...(number && { case: number }),
    ...(why && { why }),
    ...(from && day.test(from) && { from }),
    ...(to && day.test(to) && { to }),
  };
}

function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The days that are looked through when nobody says which: the last 30, today included. */
export function usualDays(now: Date): { from: string; to: string } {
  return { from: dayOf(new Date(now.getTime() - usual * aDay)), to: dayOf(now) };
}

/** True when there is such a period: not turned round, not in the future, no longer than can be looked through. */
export function daysFit(from: string, to: string, now: Date): boolean {
  if (!day.test(from) || !day.test(to)) return false;
  const length = (Date.parse(to) - Date.parse(from)) / aDay;
  return length >= 0 && length <= longest && to <= dayOf(now);
}

/** For the API. A case is looked for at any time, unless days are said as well. */
export function filterOf(search: AuditSearch, unit: string, now: Date): AccessFilter {
  const days = usualDays(now);
  const wholeTime = search.case !== undefined && !search.from && !search.to;
  return {
    organisationId: search.unit ?? unit,
    from: wholeTime ? null : (search.from ?? days.from),
    to: wholeTime ? null : (search.to ?? days.to),
    staffName: search.name ?? null,
    caseNumber: search.case ?? null,
    reason: search.why ?? null,
  };
}
