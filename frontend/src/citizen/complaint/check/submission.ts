import { graphql } from '../../../gql';
import type { OccurredInput, SubmitComplaintInput } from '../../../gql/graphql';
import type { Content } from '../draft/content';
import { parseDay } from '../steps/days';

export const SubmitComplaintMutation = graphql(`
  mutation SubmitComplaint($input: SubmitComplaintInput!) {
    submitComplaint(input: $input) {
      case {
        id
        number
        state
      }
      problems {
        code
        ...Problem
      }
    }
  }
`);

function occurred({ precision, from, until, about }: Content): OccurredInput | null {
  if (precision === null) return null;
  if (precision === 'ABOUT') return { precision, about: about.trim() };
  const days = { precision, from: parseDay(from) };
  return precision === 'PERIOD' ? { ...days, until: parseDay(until) } : days;
}

/**
 * What is sent. The draft's id is the idempotency key: a second press, a reload or a repeated request can only ever
 * give the one case that was made of this draft. Null while something that is needed is missing.
 */
export function toSubmission(
  draftId: string,
  content: Content,
  attachmentIds: string[],
): SubmitComplaintInput | null {
  const when = occurred(content);
  if (!content.unit || !when || !content.answerChannel) return null;
  return {
    idempotencyKey: draftId,
    draftId,
    organisationId: content.unit.id,
    occurred: when,
    whatHappened: content.whatHappened.trim(),
    consequences: content.consequences.trim() || null,
    wishes: [...content.wishes],
    otherWish: content.wishes.includes('OTHER') ? content.otherWish.trim() : null,
    questions: content.questions.map((question) => question.trim()).filter((question) => question !== ''),
    answerChannel: content.answerChannel,
    email: content.email.trim() || null,
    attachmentIds,
  };
}
