export { makeClient, makeNamelessClient } from './client';
export { type Failure, failureOf } from './failure';
export { LoadFailed } from './LoadFailed';
export { NotYet } from './NotYet';
export { conflicts, type FieldProblem, fieldProblems, ProblemFragment, type ProblemRef } from './problems';
export { useEvents } from './useEvents';
export { useLanguage } from './useLanguage';
export { nodesOf, useRest } from './useRest';
