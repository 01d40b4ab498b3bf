import type { AnswerChannel, DraftContentInput, OccurredPrecision, Wish } from '../../../gql/graphql';

/** The chosen unit, with what is needed to recognise it. */
export interface ChosenUnit {
  id: string;
  name: string;
  place: string | null;
  ancestors: readonly string[];
}

/** What the person has typed so far; `step` is the page they were on. */
export interface Content {
  step: string;
  unit: ChosenUnit | null;
  precision: OccurredPrecision | null;
  /** As typed: year, month and day joined by "-", each possibly empty. */
  from: string;
  until: string;
  about: string;
  whatHappened: string;
  consequences: string;
  wishes: readonly Wish[];
  otherWish: string;
  questions: readonly string[];
  answerChannel: AnswerChannel | null;
  email: string;
}

export const emptyContent: Content = {
  step: 'unit',
  unit: null,
  precision: null,
  from: '',
  until: '',
  about: '',
  whatHappened: '',
  consequences: '',
  wishes: [],
  otherWish: '',
  questions: [],
  answerChannel: null,
  email: '',
};

/** As the API keeps it; empty lines are left out. */
export function toInput(content: Content): DraftContentInput {
  const { unit, wishes, questions, ...rest } = content;
  return {
    ...rest,
    organisationId: unit?.id ?? null,
    wishes: [...wishes],
    questions: questions.filter((question) => question.trim() !== ''),
  };
}
