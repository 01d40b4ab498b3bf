import { useText } from '../../lib/i18n';
import type { Body } from './AnswerLetter';

/** The bodies outside the provider that one may turn to with the answer in hand. */
export function WhereToTurn({ bodies }: { bodies: readonly Body[] }) {
  const { t } = useText();
  if (bodies.length === 0) return null;
  return (
    <section className="g-answer__part">
      <h2>{t('answer.whereToTurn')}</h2>
      <ul className="g-answer__bodies">
        {bodies.map(({ name, description, url }) => (
          <li key={url}>
            <a href={url}>{name}</a>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
