import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../lib/graphql';
import { type Locale, useText } from '../../lib/i18n';
import { Note, Stack } from '../../ui';
import type { DeskAnswerFragment } from '../gql/graphql';
import { DeskLetter } from './DeskLetter';
import { WhereToTurnDocument } from './documents';

interface Props {
  caseId: string;
  answer: NonNullable<DeskAnswerFragment['answer']>;
  /** What the one who filed got instead, where they may know nothing of the patient. */
  forSubmitter: DeskAnswerFragment['answerForSubmitter'];
  /** The reader's. */
  language: Locale;
  /** Who can read it now, and who can not. */
  readers: ReactNode;
}

/** The answer as it was published, and who can read it today. */
export function Published({ caseId, answer, forSubmitter, language, readers }: Props) {
  const { t, formats } = useText();
  const [{ data }] = useQuery({
    query: WhereToTurnDocument,
    variables: { id: caseId },
    requestPolicy: 'network-only',
    context: useLanguage(language),
  });
  return (
    <Stack>
      <Note tone="good">
        <p>{t('staff.published.text', { time: formats.moment(answer.publishedAt) })}</p>
        {readers}
      </Note>
      <DeskLetter
        organisation={answer.organisation}
        signedBy={answer.signedBy}
        signedByTitle={answer.signedByTitle ?? null}
        publishedAt={answer.publishedAt}
        opening={answer.opening}
        parts={answer.parts.map(({ question, text }) => ({ id: question.id, question: question.text, text }))}
        changes={answer.changes ?? null}
        whereToTurn={data?.case?.answer?.whereToTurn ?? []}
        language={language}
      />
      {forSubmitter && (
        <>
          <p>{t('staff.people.answer.published')}</p>
          <DeskLetter
            organisation={answer.organisation}
            signedBy={forSubmitter.signedBy}
            signedByTitle={forSubmitter.signedByTitle ?? null}
            publishedAt={forSubmitter.publishedAt}
            opening={forSubmitter.text}
            language={language}
          />
        </>
      )}
    </Stack>
  );
}
