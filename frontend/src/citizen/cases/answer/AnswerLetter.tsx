import { graphql } from '../../../gql';
import type { AnswerFragment as Answer } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { Icon } from '../../../ui';

export const AnswerFragment = graphql(`
  fragment Answer on Answer {
    id
    opening
    parts {
      text
      question {
        id
        text
        position
      }
    }
    changes
    whereToTurn {
      name
      description
      url
    }
    signedBy
    signedByTitle
    publishedAt
    organisation {
      id
      name
    }
  }
`);

/** The answer as a letter: who writes, the answer to each question, what changes, and where to turn otherwise. */
export function AnswerLetter({ answer }: { answer: Answer }) {
  const { t, formats } = useText();
  const signature = [answer.signedByTitle, answer.organisation.name].filter(Boolean).join(', ');
  return (
    <article className="g-answer">
      <p className="g-answer__date">{formats.day(answer.publishedAt)}</p>
      <p className="g-words">{answer.opening}</p>
      {answer.parts.map(({ question, text }) => (
        <section key={question.id} className="g-answer__part">
          <h2>{question.text}</h2>
          <p className="g-answer__ticked">
            <Icon name="check" />
            {t('answer.answered')}
          </p>
          <p className="g-words">{text}</p>
        </section>
      ))}
      {answer.changes && (
        <section className="g-answer__part">
          <h2>{t('answer.changes')}</h2>
          <p className="g-words">{answer.changes}</p>
        </section>
      )}
      <p className="g-answer__signature">
        <strong>{answer.signedBy}</strong>
        <br />
        {signature}
      </p>
      {answer.whereToTurn.length > 0 && (
        <section className="g-answer__turn">
          <h2>{t('answer.whereToTurn')}</h2>
          <ul className="g-plain">
            {answer.whereToTurn.map(({ name, description, url }) => (
              <li key={url}>
                <a href={url}>{name}</a>
                <p>{description}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
