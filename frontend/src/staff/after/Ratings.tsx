import './after.css';
import { useText } from '../../lib/i18n';
import type { DeskAfterFragment } from '../gql/graphql';

/** Whether the citizen has read the answer, and whether it answered them. */
export function Ratings({ answer }: { answer: NonNullable<DeskAfterFragment['answer']> }) {
  const { t, formats } = useText();
  return (
    <section className="d-after" aria-labelledby="ratings">
      <h3 id="ratings">{t('staff.rating.heading')}</h3>
      <p className="g-quiet">
        {answer.readAt ? t('staff.read', { time: formats.moment(answer.readAt) }) : t('staff.notRead')}
      </p>
      {answer.ratings.length === 0 && <p className="g-quiet">{t('staff.rating.none')}</p>}
      {answer.ratings.map(({ answered, comment, ratedAt, parts }) => (
        <div key={ratedAt} className="d-after">
          <p>{t(`staff.rating.${answered}`)}</p>
          {parts.length > 0 && (
            <ul>
              {parts.map(({ question, answered: word }) => (
                <li key={question.id}>
                  {question.text} {t(`staff.rating.part.${word}`)}
                </li>
              ))}
            </ul>
          )}
          {comment && <p className="d-text">{comment}</p>}
          <p className="g-quiet">{formats.moment(ratedAt)}</p>
        </div>
      ))}
    </section>
  );
}
