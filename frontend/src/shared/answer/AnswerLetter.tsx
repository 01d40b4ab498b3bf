import './answer.css';
import { useText } from '../../lib/i18n';
import { Icon } from '../../ui';
import { WhereToTurn } from './WhereToTurn';

export interface AnsweredQuestion {
  id: string;
  question: string;
  text: string;
  /** Whether it is ticked as answered; a published answer is when it has a text. */
  answered?: boolean;
}

export interface Body {
  name: string;
  description: string;
  url: string;
}

interface Props {
  organisation: string;
  signedBy: string;
  title: string | null;
  /** When it was published; null while it is only previewed. */
  publishedAt: string | null;
  opening: string;
  parts: readonly AnsweredQuestion[];
  changes: string | null;
  whereToTurn: readonly Body[];
  /** The `lang` of the answer, and of the citizen's questions; left out where they are the page's own. */
  language?: string;
  questionLanguage?: string;
}

/**
 * The final answer as a letter: who answers and when, what they say, each of the citizen's questions with its answer,
 * what changes, and where to turn. The citizen reads this, and the desk previews the very same. Its headings are `h2`.
 */
export function AnswerLetter(props: Props) {
  const { organisation, signedBy, title, publishedAt, opening, parts, changes, whereToTurn } = props;
  const { language, questionLanguage } = props;
  const { t, formats } = useText();
  return (
    <article className="g-answer" aria-label={t('answer.label', { organisation })}>
      <header className="g-answer__head">
        <p className="g-answer__from">{organisation}</p>
        <p>{publishedAt === null ? t('answer.undated') : formats.day(publishedAt)}</p>
      </header>
      <p className="g-answer__text" lang={language}>
        {opening}
      </p>
      {parts.map(({ id, question, text, answered = true }) => (
        <section key={id} className="g-answer__part">
          <h2>
            {answered && text.trim() !== '' && <Icon name="check" />}
            <span>
              <span className="aksel-sr-only">{t('answer.question')} </span>
              <span lang={questionLanguage}>{question}</span>
            </span>
          </h2>
          <p className="g-answer__text" lang={language}>
            {text}
          </p>
        </section>
      ))}
      {changes !== null && changes.trim() !== '' && (
        <section className="g-answer__part g-answer__changes">
          <h2>{t('answer.changes')}</h2>
          <p className="g-answer__text" lang={language}>
            {changes}
          </p>
        </section>
      )}
      <footer className="g-answer__signature">
        <p className="g-answer__name">{signedBy}</p>
        {title !== null && <p>{title}</p>}
        <p>{organisation}</p>
      </footer>
      <WhereToTurn bodies={whereToTurn} />
    </article>
  );
}
