/** A problem as a form shows it: `field` is the field's name, empty when it concerns the whole form. */
export interface FormProblem {
  field: string;
  message: string;
}

/** The words at one field; undefined when there is nothing to say. */
export function problemAt(problems: readonly FormProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

/** The id of the element that a link in the summary leads to. */
export function fieldId(field: string): string {
  return `field-${field.replaceAll('.', '-')}`;
}
