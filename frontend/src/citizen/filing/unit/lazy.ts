import { lazy } from 'react';
import { needTexts } from '../../../lib/i18n';
import { fetched } from '../../../lib/lazyPage';

/** What few need: a unit that is not known, and more than one. Fetched, with its texts, beside the question. */
export async function fetchUnitParts() {
  const [parts] = await Promise.all([fetched(() => import('./parts')), needTexts('unit')]);
  return parts;
}

export const UnitUnknown = lazy(async () => ({ default: (await fetchUnitParts()).UnitUnknown }));
export const FurtherUnits = lazy(async () => ({ default: (await fetchUnitParts()).FurtherUnits }));
export const WhereAnswer = lazy(async () => ({ default: (await fetchUnitParts()).WhereAnswer }));
