import { Suspense } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { lazyPart } from '../../../lib/lazyPart';
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

/** Only where more than one may read. */
const ToWhom = lazyPart('people', async () => (await import('../people/ToWhom')).ToWhom);

interface Props {
  letter: FragmentType<typeof LetterFragment>;
  staffLanguage: string;
  citizenLanguage: string | undefined;
  whole: CaseWholeFragment;
}

/** One letter of the dialogue: who wrote it and when stand above the words. */
export function Letter({ letter, staffLanguage, citizenLanguage, whole }: Props) {
  const { t, formats } = useText();
  const sent = readFragment(LetterFragment, letter);
  const { author, authorName, mine, text, sentAt, kind, expectedOn, replyBy, readAt, attachments } = sent;
  const awaitsReply = sent.awaitsReply && (!sent.forSubmitter || whole.partyRoles.includes('SUBMITTER'));
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
      <p className="g-words" lang={author === 'STAFF' ? staffLanguage : citizenLanguage}>
        {text}
      </p>
      <FileList files={attachments} />
      {expectedOn && <p className="g-quiet">{t('dialogue.expected', { day: formats.day(expectedOn) })}</p>}
      {awaitsReply && !mine && replyBy && (
        <p className="g-quiet">{t('dialogue.replyBy', { day: formats.day(replyBy) })}</p>
      )}
      {author === 'STAFF' && whole.representations.length > 0 && (
        <Suspense>
          <ToWhom whole={whole} forSubmitter={sent.forSubmitter} asks={awaitsReply} />
        </Suspense>
      )}
      {mine && (
        <p className="g-quiet">
          {readAt ? t('dialogue.opened', { at: formats.moment(readAt) }) : t('dialogue.notOpened')}
        </p>
      )}
    </article>
  );
}
