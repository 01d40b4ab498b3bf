import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useText } from '../../../lib/i18n';
import { FileList } from '../../../shared/files/FileList';
import { Tag } from '../../../ui';

export const LetterFragment = graphql(`
  fragment Letter on Message {
    id
    author
    authorName
    mine
    text
    sentAt
    awaitsReply
    kind
    expectedOn
    forSubmitter
    replyBy
    readAt
    attachments {
      id
      name
      state
      downloadPath
    }
  }
`);

interface Props {
  letter: FragmentType<typeof LetterFragment>;
  staffLanguage: string;
  citizenLanguage: string | undefined;
  /** Whether the reader filed the case: some letters are to whoever did. */
  filed: boolean;
  /** Another one who sees the whole case; null when there is none. */
  other: string | null;
}

/** One letter of the dialogue: who wrote it and when stand above the words. */
export function Letter({ letter, staffLanguage, citizenLanguage, filed, other }: Props) {
  const { t, formats } = useText();
  const sent = readFragment(LetterFragment, letter);
  const { author, authorName, mine, text, sentAt, kind, expectedOn, replyBy, readAt, attachments } = sent;
  const toOther = sent.forSubmitter && !filed;
  const awaitsReply = sent.awaitsReply && !toOther;
  const both = author === 'STAFF' && !sent.forSubmitter && other;
  return (
    <article className="g-letter" data-mine={mine || undefined}>
      <header>
        <h3>{mine ? t('dialogue.you') : authorName}</h3>
        <time dateTime={sentAt} className="g-quiet">
          {formats.moment(sentAt)}
        </time>
        {kind === 'INTERIM' && (
          <Tag tone="attention" icon="clock">
            {t('dialogue.interim')}
          </Tag>
        )}
        {awaitsReply && !mine && (
          <Tag tone="primary" icon="reply">
            {t('dialogue.awaitsReply')}
          </Tag>
        )}
      </header>
      {toOther && <p className="g-quiet">{t('dialogue.toSubmitter')}</p>}
      <p className="g-words" lang={author === 'STAFF' ? staffLanguage : citizenLanguage}>
        {text}
      </p>
      <FileList files={attachments} />
      {expectedOn && <p className="g-quiet">{t('dialogue.expected', { day: formats.day(expectedOn) })}</p>}
      {awaitsReply && !mine && replyBy && (
        <p className="g-quiet">{t('dialogue.replyBy', { day: formats.day(replyBy) })}</p>
      )}
      {both && (
        <p className="g-quiet">{t(awaitsReply ? 'dialogue.asksBoth' : 'dialogue.toBoth', { name: both })}</p>
      )}
      {mine && (
        <p className="g-quiet">
          {readAt ? t('dialogue.opened', { at: formats.moment(readAt) }) : t('dialogue.notOpened')}
        </p>
      )}
    </article>
  );
}
