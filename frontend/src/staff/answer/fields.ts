import type { Text } from '../../lib/i18n';
import type { FormProblem } from '../../ui/form/problems';
import type { Check } from './checklist';

/** The words of a check: what is there, or what is to be done. */
export function checkText(t: Text['t'], check: Check): string {
  switch (check.kind) {
    case 'text':
    case 'tick':
      return t(`staff.check.${check.kind}`, { number: check.position });
    case 'tooLong':
      return t('staff.check.tooLong', { count: check.over });
    default:
      return t(`staff.check.${check.kind}`);
  }
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
