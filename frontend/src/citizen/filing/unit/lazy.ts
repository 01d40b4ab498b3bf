import { lazyPart } from '../../../lib/lazyPart';

/** What few need: a unit that is not known, and more than one. Also fetched beforehand, so that a lost connection stops nobody. */
export const fetchUnitParts = () => import('./parts');

export const UnitUnknown = lazyPart('unit', async () => (await fetchUnitParts()).UnitUnknown);
export const FurtherUnits = lazyPart('unit', async () => (await fetchUnitParts()).FurtherUnits);
export const WhereAnswer = lazyPart('unit', async () => (await fetchUnitParts()).WhereAnswer);
