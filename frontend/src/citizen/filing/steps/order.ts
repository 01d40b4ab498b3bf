import type { AnswerPromise, CaseKind } from '../../../gql/graphql';

export type QuestionStep =
  | 'whom'
  | 'patient'
  | 'basis'
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
 * The pages of each journey, one question each, in their order. Only a complaint concerns a patient: the others are about
 * the care, and always one's own.
 */
const journeys: Record<CaseKind, readonly [QuestionStep, ...QuestionStep[]]> = {
  COMPLAINT: [
    'whom',
    'patient',
    'basis',
    'unit',
    'when',
    'what',
    'consequences',
    'wishes',
    'questions',
    'files',
    'contact',
  ],
  VIEW: ['unit', 'what', 'better', 'answer', 'identity', 'contact'],
  PRAISE: ['unit', 'what', 'names', 'identity', 'contact'],
  IMPROVEMENT: ['unit', 'what', 'better', 'follow', 'identity', 'contact'],
};

/** Asked only about somebody else than oneself. */
const ofOthers = new Set<QuestionStep>(['patient', 'basis']);

/** The questions of a kind. Where no answer can be had, nobody is asked whether they want one. */
export function questionSteps(
  kind: CaseKind,
  promised: AnswerPromise | null,
  aboutOther = false,
): readonly [QuestionStep, ...QuestionStep[]] {
  const [first, ...others] = journeys[kind];
  const asked = (step: QuestionStep) =>
    ofOthers.has(step) ? aboutOther : step !== 'answer' || promised === 'POSSIBLE';
  return [first, ...others.filter(asked)];
}

/** How many questions there are, said before any is answered: on the shortest way and on the longest, as "9–11". */
export function howMany(kind: CaseKind, promised: AnswerPromise | null): string {
  const shortest = questionSteps(kind, promised).length;
  const longest = questionSteps(kind, promised ?? 'POSSIBLE', true).length;
  return shortest === longest ? String(longest) : `${shortest}–${longest}`;
}

/** True while an answer that is not given yet may still add pages, so that nobody can say how many there are. */
export function mayGrow(kind: CaseKind, promised: AnswerPromise | null, saidWhom: boolean): boolean {
  const asks = (step: QuestionStep) => journeys[kind].includes(step);
  return (asks('whom') && !saidWhom) || (asks('answer') && promised === null);
}

const fieldsOf: Record<QuestionStep, readonly string[]> = {
  whom: ['patient', 'patient.relation'],
  patient: ['patient.name', 'patient.personalNumber', 'patient.bornOn'],
  basis: ['patient.basis', 'patient.statement', 'patient.validUntil'],
  unit: ['organisationId', 'unitWords', 'furtherUnitIds'],
  when: ['occurred', 'precision', 'from', 'until', 'about'],
  what: ['whatHappened', 'text'],
  consequences: ['consequences'],
  better: ['better'],
  names: ['namedStaff'],
  wishes: ['wishes', 'otherWish'],
  questions: ['questions'],
  files: ['files', 'attachmentIds', 'patient.proofAttachmentIds'],
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
  const [first = '', second] = field.split('.');
  const at = (name: string) => all.find((step) => fieldsOf[step].includes(name));
  return at(`${first}.${second}`) ?? at(first) ?? null;
}
