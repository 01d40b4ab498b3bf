import type { Text } from '../../lib/i18n';
import type { FormProblem } from '../../ui/form/problems';
import { type Check, missing } from './checklist';
import { type DraftText, sameAt } from './draft';

/** A check as a fact: what is there, or what is not. */
export function checkText(t: Text['t'], check: Check): string {
  const state = check.done ? 'done' : 'missing';
  switch (check.kind) {
    case 'text':
    case 'tick':
      return t(`staff.check.${check.kind}.${state}`, { number: check.position });
    case 'tooLong':
      return t(`staff.check.long.${longPlace(check)}`, { count: check.over, number: check.position });
    default:
      return t(`staff.check.${check.kind}.${state}`);
  }
}

function longPlace({ field }: Check): 'opening' | 'changes' | 'forSubmitter' | 'text' {
  return field === 'opening' || field === 'changes' || field === 'forSubmitter' ? field : 'text';
}

/** Why it was not published: whether something was missing, and what the API said of the text as it was then. */
export interface Told {
  missing: boolean;
  problems: readonly FormProblem[];
  attempt: number;
  text: DraftText;
}

/**
 * What stands at the fields after a try to publish. What is missing is read from the text as it is now, as the checklist
 * does; words of the API stay until their field is changed.
 */
export function problemsNow(
  t: Text['t'],
  told: Told,
  refused: readonly FormProblem[],
  text: DraftText,
  limited = false,
): FormProblem[] {
  const said = [...atFields(refused), ...told.problems.filter(({ field }) => sameAt(field, text, told.text))];
  const lacking = told.missing ? asProblems(t, missing(text, limited)) : [];
  return [...said, ...lacking.filter(({ field }) => !said.some((each) => each.field === field))];
}

/** The same as problems at their fields. */
export function asProblems(t: Text['t'], checks: readonly Check[]): FormProblem[] {
  return checks.map((check) => ({ field: check.field, message: checkText(t, check) }));
}

/** A problem of the API lies at `parts.0` or `parts.0.text`; both are shown at the question's field. */
export function atFields(problems: readonly FormProblem[]): FormProblem[] {
  return problems.map(({ field, message }) => ({
    field: field.replace(/^(parts\.\d+)\.text$/, '$1'),
    message,
  }));
}
