import type { AnswerPromise, CaseKind } from '../../../gql/graphql';

export type QuestionStep =
  | 'unit'
  | 'when'
  | 'what'
  | 'consequences'
  | 'better'
  | 'names'
  | 'wishes'
  | 'questions'
  | 'files'
  | 'answer'
  | 'follow'
  | 'identity'
  | 'contact';

export type StepName = QuestionStep | 'check';

/**
 * The pages of each journey, one question each, in their order. Whatever must be known before the unit (whom it is
 * about) stands before it here, in all four, and gets its page, its rule and its words in the summary by its name.
 */
const journeys: Record<CaseKind, readonly [QuestionStep, ...QuestionStep[]]> = {
  COMPLAINT: ['unit', 'when', 'what', 'consequences', 'wishes', 'questions', 'files', 'contact'],
  VIEW: ['unit', 'what', 'better', 'answer', 'identity', 'contact'],
  PRAISE: ['unit', 'what', 'names', 'identity', 'contact'],
  IMPROVEMENT: ['unit', 'what', 'better', 'follow', 'identity', 'contact'],
};

/** The questions of a kind. Where no answer can be had, nobody is asked whether they want one. */
export function questionSteps(
  kind: CaseKind,
  promised: AnswerPromise | null,
): readonly [QuestionStep, ...QuestionStep[]] {
  const [first, ...others] = journeys[kind];
  return [first, ...others.filter((step) => step !== 'answer' || promised === 'POSSIBLE')];
}

const fieldsOf: Record<QuestionStep, readonly string[]> = {
  unit: ['organisationId', 'unitWords', 'furtherUnitIds'],
  when: ['occurred', 'precision', 'from', 'until', 'about'],
  what: ['whatHappened', 'text'],
  consequences: ['consequences'],
  better: ['better'],
  names: ['namedStaff'],
  wishes: ['wishes', 'otherWish'],
  questions: ['questions'],
  files: ['files', 'attachmentIds'],
  answer: ['answerWanted'],
  follow: ['follow'],
  identity: ['identity'],
  contact: ['answerChannel', 'email'],
};

const all = Object.keys(fieldsOf) as QuestionStep[];

export function isStep(name: string): name is StepName {
  return name === 'check' || all.some((step) => step === name);
}

export function stepAfter(step: StepName, steps: readonly QuestionStep[]): StepName {
  const next = steps.findIndex((each) => each === step) + 1;
  return (next > 0 && steps[next]) || 'check';
}

/** Null on the first page. */
export function stepBefore(step: StepName, steps: readonly QuestionStep[]): QuestionStep | null {
  const place = steps.findIndex((each) => each === step);
  return steps[(place < 0 ? steps.length : place) - 1] ?? null;
}

/** The page on which a field of the API stands; null when it concerns the whole. */
export function stepOfField(field: string): QuestionStep | null {
  const first = field.split('.')[0] ?? '';
  return all.find((step) => fieldsOf[step].includes(first)) ?? null;
}
