import { useState } from 'react';
import { useText } from '../../lib/i18n';
import { FileList } from '../../shared/files/FileList';
import { Note, Tag } from '../../ui';
import type { DeskDialogueFragment } from '../gql/graphql';

type Letter = NonNullable<DeskDialogueFragment['messages']['edges'][number]>['node'];

/** The letters between handler and citizen, oldest first; what came while the page was open says so. */
export function Dialogue({ dialogue: { messages } }: { dialogue: DeskDialogueFragment }) {
  const { t } = useText();
  const letters = messages.edges.flatMap((edge) => (edge ? [edge.node] : []));
  const [known] = useState(() => new Set(letters.map(({ id }) => id)));
  if (letters.length === 0) return <p className="g-quiet">{t('staff.dialogue.empty')}</p>;
  return (
    <>
      <ol className="d-dialogue">
        {letters.map((letter) => (
          <LetterItem
            key={letter.id}
            letter={letter}
            fresh={letter.author === 'CITIZEN' && !known.has(letter.id)}
          />
        ))}
      </ol>
      {messages.pageInfo.hasNextPage && <Note tone="attention">{t('staff.dialogue.long')}</Note>}
    </>
  );
}

function LetterItem({ letter, fresh }: { letter: Letter; fresh: boolean }) {
  const { t, formats } = useText();
  const { author, authorName, mine, text, sentAt, awaitsReply, attachments } = letter;
  return (
    <li className="g-card d-letter" data-author={author}>
      <p className="d-letter__head">
        <span className="d-letter__name">{mine ? t('staff.dialogue.you') : authorName}</span>
        <time dateTime={sentAt}>{formats.moment(sentAt)}</time>
        {fresh && (
          <Tag tone="primary" icon="letter">
            {t('staff.dialogue.new')}
          </Tag>
        )}
      </p>
      <p className="d-text">{text}</p>
      <FileList files={attachments} />
      {awaitsReply && (
        <Tag tone="attention" icon="reply">
          {t('staff.dialogue.awaits')}
        </Tag>
      )}
    </li>
  );
}
