import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ProblemCode } from '../../gql/graphql';

export const ProblemFragment = graphql(`
  fragment Problem on Problem {
    code
    message
    path
  }
`);

export type ProblemRef = FragmentType<typeof ProblemFragment>;

/** A refusal as a page shows it: at the field, and in the summary above the form. */
export interface FieldProblem {
  code: ProblemCode;
  /** Name of the field, items joined by dots: `questions.2`; empty when it concerns the whole. */
  field: string;
  message: string;
}

export function fieldProblems(problems: readonly ProblemRef[]): FieldProblem[] {
  return readFragment(ProblemFragment, problems).map(({ code, path, message }) => ({
    code,
    field: path.join('.'),
    message,
  }));
}

/** True when something else was sent under the same key before. */
export function conflicts(problems: readonly FieldProblem[]): boolean {
  return problems.some(({ code }) => code === 'IDEMPOTENCY_CONFLICT');
}
