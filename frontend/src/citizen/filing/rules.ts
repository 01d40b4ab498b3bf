import type { MessageId } from '../../locales/ids';
import type { Content, Patient } from './draft/content';
import { parseDay } from '../../shared/days';
import type { StepName } from './steps/order';

/**
 * The limits of what is sent as the API states them. They are checked here as well, so that one hears of a mistake on
 * the page where it was made; the API has the last word.
 */
export const limits = {
  about: 200,
  whatHappened: 8_000,
  consequences: 4_000,
  otherWish: 500,
  question: 500,
  questions: 10,
  better: 4_000,
  names: 10,
  name: 100,
  email: 254,
  patientName: 200,
  statement: 500,
} as const;

const shortestStory = { COMPLAINT: 10, VIEW: 10, IMPROVEMENT: 10, PRAISE: 3 } as const;
const shortestQuestion = 3;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A rule that does not hold: at which field, and the text that says so. */
export interface Broken {
  field: string;
  text: MessageId;
}

type Check = (content: Content, today: string) => Broken[];

function when(holds: boolean, field: string, text: MessageId): Broken[] {
  return holds ? [{ field, text }] : [];
}

function tooLong(value: string, limit: number, field: string): Broken[] {
  return when(value.length > limit, field, 'filing.problem.tooLong');
}

function day(value: string, field: string, today: string, text: MessageId): Broken[] {
  const iso = parseDay(value);
  if (iso === null) return [{ field, text }];
  return when(iso > today, field, 'filing.problem.future');
}

function occurred(content: Content, today: string): Broken[] {
  const { precision, from, until, about } = content;
  if (precision === null) return [{ field: 'precision', text: 'filing.problem.when' }];
  if (precision === 'ABOUT') {
    return about.trim() === ''
      ? [{ field: 'about', text: 'filing.problem.about' }]
      : tooLong(about, limits.about, 'about');
  }
  if (precision !== 'PERIOD') return day(from, 'from', today, 'filing.problem.day');
  const both = [
    ...day(from, 'from', today, 'filing.problem.firstDay'),
    ...day(until, 'until', today, 'filing.problem.lastDay'),
  ];
  if (both.length > 0) return both;
  return when((parseDay(until) ?? '') < (parseDay(from) ?? ''), 'until', 'filing.problem.period');
}

function questions(content: Content): Broken[] {
  const asked = content.questions.filter((question) => question.trim() !== '');
  return [
    ...when(asked.length > limits.questions, 'questions', 'filing.problem.manyQuestions'),
    ...content.questions.flatMap((question, index) => {
      const length = question.trim().length;
      const field = `questions.${index}`;
      return [
        ...when(length > 0 && length < shortestQuestion, field, 'filing.problem.shortQuestion'),
        ...tooLong(question.trim(), limits.question, field),
      ];
    }),
  ];
}

/** What is known of somebody else. Whether the number is right, the API says. */
function patient({ name, personalNumber, bornOn }: Patient, today: string): Broken[] {
  return [
    ...when(name.trim() === '', 'patient.name', 'filing.problem.patientName'),
    ...tooLong(name.trim(), limits.patientName, 'patient.name'),
    ...(personalNumber.trim() === '' && bornOn !== ''
      ? day(bornOn, 'patient.bornOn', today, 'filing.problem.day')
      : []),
  ];
}

function basis({ basis, statement, validUntil }: Patient, today: string): Broken[] {
  const until = parseDay(validUntil);
  return [
    ...when(basis === null, 'patient.basis', 'filing.problem.choose'),
    ...tooLong(statement, limits.statement, 'patient.statement'),
    ...when(validUntil !== '' && until === null, 'patient.validUntil', 'filing.problem.day'),
    ...when(until !== null && until < today, 'patient.validUntil', 'filing.problem.past'),
  ];
}

const checks: Record<Exclude<StepName, 'check'>, Check> = {
  whom: (content) => when(content.patient === null, 'patient.relation', 'filing.problem.choose'),
  patient: (content, today) => (content.patient ? patient(content.patient, today) : []),
  basis: (content, today) => (content.patient ? basis(content.patient, today) : []),
  unit: ({ unit }) => when(unit === null, 'organisationId', 'filing.problem.unit'),
  when: occurred,
  what: ({ kind, whatHappened }) => [
    ...when(
      whatHappened.trim().length < shortestStory[kind],
      'whatHappened',
      kind === 'COMPLAINT' ? 'filing.problem.what' : 'filing.problem.text',
    ),
    ...tooLong(whatHappened, limits.whatHappened, 'whatHappened'),
  ],
  consequences: ({ consequences }) => tooLong(consequences, limits.consequences, 'consequences'),
  better: ({ better }) => tooLong(better, limits.better, 'better'),
  names: ({ namedStaff }) => [
    ...when(
      namedStaff.filter((name) => name.trim() !== '').length > limits.names,
      'namedStaff',
      'filing.problem.manyNames',
    ),
    ...namedStaff.flatMap((name, index) => tooLong(name.trim(), limits.name, `namedStaff.${index}`)),
  ],
  answer: ({ answerWanted }) => when(answerWanted === null, 'answerWanted', 'filing.problem.choose'),
  follow: ({ follow }) => when(follow === null, 'follow', 'filing.problem.choose'),
  identity: ({ identity }) => when(identity === null, 'identity', 'filing.problem.choose'),
  wishes: ({ wishes, otherWish }) => [
    ...when(wishes.includes('OTHER') && otherWish.trim() === '', 'otherWish', 'filing.problem.otherWish'),
    ...tooLong(otherWish, limits.otherWish, 'otherWish'),
  ],
  questions,
  files: () => [],
  contact: (content) => [
    ...when(
      content.kind === 'COMPLAINT' && content.answerChannel === null,
      'answerChannel',
      'filing.problem.channel',
    ),
    ...when(
      content.email.trim() !== '' && !email.test(content.email.trim()),
      'email',
      'filing.problem.email',
    ),
    ...tooLong(content.email, limits.email, 'email'),
  ],
};

/** What must be changed on one page; `today` is the calendar day here, `YYYY-MM-DD`. */
export function broken(step: Exclude<StepName, 'check'>, content: Content, today: string): Broken[] {
  return checks[step](content, today);
}
