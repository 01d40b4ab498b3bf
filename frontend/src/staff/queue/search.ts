import type { QueueFilter } from './lines';

/** The part of the address that says which lines are shown. */
export interface QueueSearch {
  who?: 'mine' | 'nobody';
  unit?: string;
}

export function readSearch(search: Record<string, unknown>): QueueSearch {
  const { who, unit } = search;
  return {
    ...((who === 'mine' || who === 'nobody') && { who }),
    ...(typeof unit === 'string' && unit !== '' && { unit }),
  };
}

export function filterOf({ who, unit }: QueueSearch): QueueFilter {
  return { assignment: who ?? 'all', organisationId: unit ?? null };
}

export function searchOf({ assignment, organisationId }: QueueFilter): QueueSearch {
  return {
    ...(assignment !== 'all' && { who: assignment }),
    ...(organisationId !== null && { unit: organisationId }),
  };
}
