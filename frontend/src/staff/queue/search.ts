import { type Need, needs, type QueueFilter } from './lines';

/** The part of the address that says which lines are shown. No name of the login's own, which takes `state` for itself. */
export interface QueueSearch {
  stage?: 'done';
  who?: 'mine' | 'nobody';
  need?: Exclude<Need, 'any'>;
  unit?: string;
}

export function readSearch(search: Record<string, unknown>): QueueSearch {
  const { stage, who, unit } = search;
  const need = needs.find((each) => each !== 'any' && each === search['need']);
  return {
    ...(stage === 'done' && { stage }),
    ...((who === 'mine' || who === 'nobody') && { who }),
    ...(need && need !== 'any' && { need }),
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
