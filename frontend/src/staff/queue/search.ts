import type { QueueFilter } from './lines';

/** The part of the address that says which lines are shown. No name of the login's own, which takes `state` for itself. */
export interface QueueSearch {
  stage?: 'done';
  who?: 'mine' | 'nobody';
  unit?: string;
}

export function readSearch(search: Record<string, unknown>): QueueSearch {
  const { stage, who, unit } = search;
  return {
    ...(stage === 'done' && { stage }),
    ...((who === 'mine' || who === 'nobody') && { who }),
    ...(typeof unit === 'string' && unit !== '' && { unit }),
  };
}

export function filterOf({ stage, who, unit }: QueueSearch): QueueFilter {
  return { stage: stage ?? 'open', assignment: who ?? 'all', organisationId: unit ?? null };
}

export function searchOf({ stage, assignment, organisationId }: QueueFilter): QueueSearch {
  return {
    ...(stage === 'done' && { stage }),
    ...(assignment !== 'all' && { who: assignment }),
    ...(organisationId !== null && { unit: organisationId }),
  };
}
