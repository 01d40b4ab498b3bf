export { makeClient } from './client';
export { type FieldProblem, fieldProblems, ProblemFragment, type ProblemRef } from './problems';
export { useEvents } from './useEvents';
