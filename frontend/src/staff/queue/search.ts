import type { Need, QueueFilter } from './lines';

const needs: Readonly<Record<Exclude<Need, 'any'>, true>> = { late: true, unread: true, waiting: true };

function isNeed(value: unknown): value is keyof typeof needs {
  return typeof value === 'string' && Object.hasOwn(needs, value);
}

/** The part of the address that says which lines are shown. No name of the login's own, which takes `state` for itself. */
export interface QueueSearch {
  stage?: 'done';
  who?: 'mine' | 'nobody';
  need?: Exclude<Need, 'any'>;
  unit?: string;
}

export function readSearch(search: Record<string, unknown>): QueueSearch {
  const { stage, who, need, unit } = search;
  return {
    ...(stage === 'done' && { stage }),
    ...((who === 'mine' || who === 'nobody') && { who }),
    ...(isNeed(need) && { need }),
    ...(typeof unit === 'string' && unit !== '' && { unit }),
  };
}

export function filterOf({ stage, who, need, unit }: QueueSearch): QueueFilter {
  return {
    stage: stage ?? 'open',
    assignment: who ?? 'all',
    need: need ?? 'any',
    organisationId: unit ?? null,
  };
}

export function searchOf({ stage, assignment, need, organisationId }: QueueFilter): QueueSearch {
  return {
    ...(stage === 'done' && { stage }),
    ...(assignment !== 'all' && { who: assignment }),
    ...(need !== 'any' && { need }),
    ...(organisationId !== null && { unit: organisationId }),
  };
}
