export { CheckboxChoice } from './CheckboxChoice';
export { DayField } from './DayField';
export { ErrorSummary } from './ErrorSummary';
export { type FormProblem, fieldId, problemAt } from './problems';
export type { Choice } from './Choices';
export { RadioChoice } from './RadioChoice';
export { Select } from './Select';
export { TextArea } from './TextArea';
export { TextField } from './TextField';
