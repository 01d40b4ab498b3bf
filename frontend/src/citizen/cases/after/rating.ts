import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { Said } from './Rating';

export const RatingFragment = graphql(`
  fragment Rating on AnswerRating {
    answered
    comment
    mine
    changeableUntil
    parts {
      answered
      question {
        id
      }
    }
  }
`);

/** What the person has said of the answer, and whether it may still be said anew. */
export function saidOf(ratings: readonly FragmentType<typeof RatingFragment>[]): {
  said: Said | null;
  changeable: boolean;
} {
  const own = readFragment(RatingFragment, ratings).find(({ mine }) => mine);
  if (!own) return { said: null, changeable: true };
  const { answered, comment, parts, changeableUntil } = own;
  const byQuestion = Object.fromEntries(parts.map(({ question, answered: word }) => [question.id, word]));
  return {
    said: { answered, comment: comment ?? '', parts: byQuestion },
    changeable: Date.parse(changeableUntil) > Date.now(),
  };
}
