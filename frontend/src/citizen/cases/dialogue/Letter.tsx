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
    attachments {
      id
      name
      state
      downloadPath
    }
  }
`);

/** One letter of the dialogue: who wrote it and when stand above the words. */
export function Letter({ letter }: { letter: FragmentType<typeof LetterFragment> }) {
  const { t, formats } = useText();
  const { authorName, mine, text, sentAt, awaitsReply, attachments } = readFragment(LetterFragment, letter);
  return (
    <article className="g-letter" data-mine={mine || undefined}>
      <header>
        <h3>{mine ? t('dialogue.you') : authorName}</h3>
        <time dateTime={sentAt} className="g-quiet">
          {formats.moment(sentAt)}
        </time>
        {awaitsReply && !mine && (
          <Tag tone="primary" icon="reply">
            {t('dialogue.awaitsReply')}
          </Tag>
        )}
      </header>
      <p className="g-words">{text}</p>
      <FileList files={attachments} />
    </article>
  );
}
