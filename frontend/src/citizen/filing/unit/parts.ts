export { FurtherUnits } from './FurtherUnits';
export { UnitUnknown } from './UnitUnknown';
export { WhereAnswer } from './WhereAnswer';
