import { useText } from '../../lib/i18n';
import { FileList } from '../../shared/files/FileList';
import { Note } from '../../ui';
import type { DeskWordsFragment, SubmitterIdentity } from '../gql/graphql';
import { ContactNeeds } from './ContactNeeds';
import { useOccurred } from './useOccurred';

type Content = NonNullable<DeskWordsFragment['content']>;

interface Props {
  words: DeskWordsFragment;
}

/** What the citizen wrote, in their words and nothing else. */
export function CitizensWords({
  words: { kind, identity, content, questions, attachments, contactNeeds },
}: Props) {
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
      <Who identity={identity} content={content} />
      {contactNeeds && <ContactNeeds needs={contactNeeds} />}
      <section>
        <h3>{t(`staff.words.main.${kind}`)}</h3>
        <Occurred content={content} />
        <p className="d-text" lang={lang}>
          {content.whatHappened}
        </p>
      </section>
      {content.better && (
        <section>
          <h3>{t('staff.words.better')}</h3>
          <p className="d-text" lang={lang}>
            {content.better}
          </p>
        </section>
      )}
      {content.namedStaff.length > 0 && (
        <section>
          <h3>{t('staff.words.named')}</h3>
          <ul lang={lang}>
            {content.namedStaff.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
      {content.consequences && (
        <section>
          <h3>{t('staff.words.ledTo')}</h3>
          <p className="d-text" lang={lang}>
            {content.consequences}
          </p>
        </section>
      )}
      {kind === 'COMPLAINT' && (
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
      )}
      {attachments.length > 0 && (
        <section>
          <h3>{t('file.list')}</h3>
          <FileList files={attachments} />
        </section>
      )}
      <Wishes content={content} />
    </div>
  );
}

function Who({ identity, content }: { identity: SubmitterIdentity; content: Content }) {
  const { t } = useText();
  const { submitterName, patientName, identityProtected } = content;
  if (identity !== 'SHOWN') return <p className="d-words__who">{t(`staff.words.who.${identity}`)}</p>;
  return (
    <>
      <p className="d-words__who">
        {submitterName}
        {patientName !== submitterName && ` · ${t('staff.words.about', { name: patientName ?? '' })}`}
      </p>
      {identityProtected && (
        <Note tone="attention" heading={t('staff.people.protected')}>
          <p>{t('staff.people.protected.help')}</p>
        </Note>
      )}
    </>
  );
}

function Occurred({ content }: { content: Content }) {
  const occurred = useOccurred(content.occurred);
  if (occurred === null) return null;
  return <p className="g-quiet">{occurred}</p>;
}

function Wishes({ content: { wishes, otherWish, answerChannel, follow, language } }: { content: Content }) {
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
        <p>{answerChannel ? t(`staff.channel.${answerChannel}`) : t('staff.channel.none')}</p>
        {follow && <p>{t('staff.words.follow')}</p>}
        <p>{t(`staff.language.${language}`)}</p>
      </section>
    </>
  );
}
