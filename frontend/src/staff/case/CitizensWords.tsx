import { useText } from '../../lib/i18n';
import { Note } from '../../ui';
import type { DeskWordsFragment } from '../gql/graphql';
import { ContactNeeds } from './ContactNeeds';
import { useOccurred } from './useOccurred';

type Content = NonNullable<DeskWordsFragment['content']>;

interface Props {
  words: DeskWordsFragment;
}

/** What the citizen wrote, in their words and nothing else. */
export function CitizensWords({ words: { content, questions, contactNeeds } }: Props) {
  const { t } = useText();
  if (!content)
    return (
      <Note tone="attention" heading={t('staff.words.closed.heading')}>
        <p>{t('staff.words.closed.text')}</p>
      </Note>
    );
  const lang = content.language.toLowerCase();
  return (
    <div className="d-words">
      <Who content={content} />
      {contactNeeds && <ContactNeeds needs={contactNeeds} />}
      <section>
        <h3>{t('staff.words.happened')}</h3>
        <Occurred content={content} />
        <p className="d-text" lang={lang}>
          {content.whatHappened}
        </p>
      </section>
      {content.consequences && (
        <section>
          <h3>{t('staff.words.ledTo')}</h3>
          <p className="d-text" lang={lang}>
            {content.consequences}
          </p>
        </section>
      )}
      <section>
        <h3>{t('staff.words.questions', { count: questions.length })}</h3>
        {questions.length > 0 && (
          <ol className="d-questions" lang={lang}>
            {questions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        )}
      </section>
      <Wishes content={content} />
    </div>
  );
}

function Who({ content: { submitterName, patientName } }: { content: Content }) {
  const { t } = useText();
  return (
    <p className="d-words__who">
      {submitterName}
      {patientName !== submitterName && ` · ${t('staff.words.about', { name: patientName })}`}
    </p>
  );
}

function Occurred({ content }: { content: Content }) {
  const occurred = useOccurred(content.occurred);
  return <p className="g-quiet">{occurred}</p>;
}

function Wishes({ content: { wishes, otherWish, answerChannel, language } }: { content: Content }) {
  const { t } = useText();
  const named = wishes.filter((wish) => wish !== 'OTHER');
  return (
    <>
      {(named.length > 0 || otherWish) && (
        <section>
          <h3>{t('staff.words.wishes')}</h3>
          <ul>
            {named.map((wish) => (
              <li key={wish}>{t(`staff.wish.${wish}`)}</li>
            ))}
            {otherWish && <li lang={language.toLowerCase()}>{otherWish}</li>}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('staff.words.contact')}</h3>
        <p>{t(`staff.channel.${answerChannel}`)}</p>
        <p>{t(`staff.language.${language}`)}</p>
      </section>
    </>
  );
}
