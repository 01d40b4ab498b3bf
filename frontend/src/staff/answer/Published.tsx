import { useText } from '../../lib/i18n';
import { AnswerLetter } from '../../shared/answer/AnswerLetter';
import { unitName } from '../../shared/unitName';
import { Note, Stack } from '../../ui';
import type { DeskAnswerFragment } from '../gql/graphql';

interface Props {
  answer: NonNullable<DeskAnswerFragment['answer']>;
  /** What the one who filed got instead, where they may know nothing of the patient. */
  forSubmitter: DeskAnswerFragment['answerForSubmitter'];
}

/** The answer that the citizen has got. */
export function Published({ answer, forSubmitter }: Props) {
  const { t, formats } = useText();
  return (
    <Stack>
      <Note tone="good">
        <p>{t('staff.published.text', { time: formats.moment(answer.publishedAt) })}</p>
      </Note>
      <div className="d-preview__letter">
        <AnswerLetter
          organisation={unitName(answer.organisation)}
          signedBy={answer.signedBy}
          title={answer.signedByTitle ?? null}
          publishedAt={answer.publishedAt}
          opening={answer.opening}
          parts={answer.parts.map(({ question, text }) => ({
            id: question.id,
            question: question.text,
            text,
          }))}
          changes={answer.changes ?? null}
          whereToTurn={answer.whereToTurn}
        />
      </div>
      {forSubmitter && (
        <>
          <p>{t('staff.people.answer.published')}</p>
          <p className="g-card d-text">{forSubmitter.text}</p>
        </>
      )}
    </Stack>
  );
}
