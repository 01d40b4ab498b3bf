/** The pages of the journey, one question each, in their order. */
export const questionSteps = [
  'unit',
  'when',
  'what',
  'consequences',
  'wishes',
  'questions',
  'files',
  'contact',
] as const;

export type QuestionStep = (typeof questionSteps)[number];
export type StepName = QuestionStep | 'check';

export const steps: readonly StepName[] = [...questionSteps, 'check'];

export function isStep(name: string): name is StepName {
  return steps.some((step) => step === name);
}

export function stepAfter(step: StepName): StepName {
  return steps[steps.indexOf(step) + 1] ?? 'check';
}

/** Null on the first page. */
export function stepBefore(step: StepName): StepName | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}

const fieldsOf: Record<QuestionStep, readonly string[]> = {
  unit: ['organisationId'],
  when: ['occurred', 'precision', 'from', 'until', 'about'],
  what: ['whatHappened'],
  consequences: ['consequences'],
  wishes: ['wishes', 'otherWish'],
  questions: ['questions'],
  files: ['files', 'attachmentIds'],
  contact: ['answerChannel', 'email'],
};

/** The page on which a field of the API stands; null when it concerns the whole. */
export function stepOfField(field: string): QuestionStep | null {
  const first = field.split('.')[0] ?? '';
  return questionSteps.find((step) => fieldsOf[step].includes(first)) ?? null;
}
