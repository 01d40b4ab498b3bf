import type { QueueFilter } from './lines';

/** The part of the address that says which lines are shown. */
export interface QueueSearch {
  state?: 'done';
  who?: 'mine' | 'nobody';
  unit?: string;
}

export function readSearch(search: Record<string, unknown>): QueueSearch {
  const { state, who, unit } = search;
  return {
    ...(state === 'done' && { state }),
    ...((who === 'mine' || who === 'nobody') && { who }),
    ...(typeof unit === 'string' && unit !== '' && { unit }),
  };
}

export function filterOf({ state, who, unit }: QueueSearch): QueueFilter {
  return { stage: state ?? 'open', assignment: who ?? 'all', organisationId: unit ?? null };
}

export function searchOf({ stage, assignment, organisationId }: QueueFilter): QueueSearch {
  return {
    ...(stage === 'done' && { state: stage }),
    ...(assignment !== 'all' && { who: assignment }),
    ...(organisationId !== null && { unit: organisationId }),
  };
}
