import { type FragmentType, readFragment } from '../../../gql';
import { AnswerLetter } from '../../../shared/answer/AnswerLetter';
import { languageOfCountry } from '../../../shared/language';
import { unitName } from '../../../shared/unitName';
import { AnswerVersionFragment } from './documents';

interface Props {
  version: FragmentType<typeof AnswerVersionFragment>;
  /** That the questions were written in, where it is known. */
  questionLanguage: string | undefined;
}

/** One version of the answer, as a letter. */
export function Version({ version, questionLanguage }: Props) {
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
      language={languageOfCountry(answer.organisation.country)}
      questionLanguage={questionLanguage}
    />
  );
}
