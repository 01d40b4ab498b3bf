import { type FragmentType, readFragment } from '../../../gql';
import { AnswerLetter } from '../../../shared/answer/AnswerLetter';
import { unitName } from '../../unitName';
import { AnswerVersionFragment } from './documents';

/** One version of the answer, as a letter. */
export function Version({ version }: { version: FragmentType<typeof AnswerVersionFragment> }) {
  const answer = readFragment(AnswerVersionFragment, version);
  return (
    <AnswerLetter
      organisation={unitName(answer.organisation)}
      signedBy={answer.signedBy}
      title={answer.signedByTitle ?? null}
      publishedAt={answer.publishedAt}
      opening={answer.opening}
      parts={answer.parts.map(({ question, text }) => ({ id: question.id, question: question.text, text }))}
      changes={answer.changes ?? null}
      whereToTurn={answer.whereToTurn}
    />
  );
}
