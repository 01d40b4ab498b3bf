import { useState } from 'react';
import { useText } from '../../lib/i18n';
import { FileList } from '../../shared/files/FileList';
import { Button, Note, Tag, Waiting } from '../../ui';
import type { DeskCaseStateFragment, DeskDialogueFragment } from '../gql/graphql';
import { letterWaits } from './actions';
import { newestLetterId } from './newestLetter';
import { UnreadLetter } from './UnreadLetter';
import { type Letter, useLetters } from './useLetters';

interface Props {
  subject: DeskCaseStateFragment;
  dialogue: DeskDialogueFragment;
  /** False when nobody can be asked. */
  reachable: boolean;
  onReload: () => void;
}

/** All letters between handler and citizen, oldest first; what is unread or came while the page was open says so. */
export function Dialogue({ subject, dialogue, reachable, onReload }: Props) {
  const { t } = useText();
  const { letters, state, again } = useLetters(dialogue, subject.version);
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null);
  if (known === null && state === 'whole') setKnown(new Set(letters.map(({ id }) => id)));
  const newest = letters.findLast(({ author }) => author === 'CITIZEN');
  const unread = letterWaits(subject.actions);
  const mayAsk = subject.actions.some(({ name, enabled }) => name === 'ASK_CITIZEN' && enabled);
  const handled = letters.findLastIndex(({ author }) => author === 'STAFF');
  // For its handler a letter is new until it is marked as read, for colleagues until it has been answered.
  const isFresh = (letter: Letter, index: number) => {
    if (letter.author !== 'CITIZEN' || subject.state === 'ANSWERED') return false;
    const cameMeanwhile = known !== null && !known.has(letter.id);
    if (subject.handler?.me) return unread && (letter === newest || cameMeanwhile);
    return cameMeanwhile && index > handled;
  };

  if (letters.length === 0)
    return (
      <p className="g-quiet">
        {t(!reachable ? 'staff.dialogue.nobody' : mayAsk ? 'staff.dialogue.ask' : 'staff.dialogue.empty')}
      </p>
    );
  return (
    <>
      <ol className="d-dialogue">
        {letters.map((letter, index) => (
          <LetterItem
            key={letter.id}
            letter={letter}
            newest={letter === newest}
            fresh={isFresh(letter, index)}
          />
        ))}
      </ol>
      {state === 'reading' && <Waiting label={t('common.waiting')} />}
      {state === 'failed' && (
        <Note tone="danger" announce>
          <p>{t('staff.dialogue.failed')}</p>
          <Button kind="secondary" size="small" onPress={again}>
            {t('common.retry')}
          </Button>
        </Note>
      )}
      {unread && newest && state === 'whole' && (
        <UnreadLetter key={newest.id} caseId={subject.id} letterId={newest.id} onReload={onReload} />
      )}
    </>
  );
}

function LetterItem({ letter, newest, fresh }: { letter: Letter; newest: boolean; fresh: boolean }) {
  const { t, formats } = useText();
  const {
    author,
    authorName,
    mine,
    text,
    sentAt,
    awaitsReply,
    kind,
    expectedOn,
    replyBy,
    readAt,
    attachments,
    forSubmitter,
  } = letter;
  return (
    <li
      className="g-card d-letter"
      data-author={author}
      {...(newest && { id: newestLetterId, tabIndex: -1 })}
    >
      <p className="d-letter__head">
        <span className="d-letter__name">{mine ? t('staff.dialogue.you') : authorName}</span>
        <time dateTime={sentAt}>{formats.moment(sentAt)}</time>
        {forSubmitter && (
          <Tag tone="neutral" icon="person">
            {t('staff.people.letterToSubmitter')}
          </Tag>
        )}
        {fresh && (
          <Tag tone="primary" icon="letter">
            {t('staff.dialogue.new')}
          </Tag>
        )}
      </p>
      <p className="d-text">{text}</p>
      <FileList files={attachments} />
      {kind === 'INTERIM' && expectedOn && (
        <p className="g-quiet">{t('staff.interim.expected', { day: formats.day(expectedOn) })}</p>
      )}
      {awaitsReply && (
        <Tag tone="attention" icon="reply">
          {replyBy ? t('staff.dialogue.awaitsBy', { day: formats.day(replyBy) }) : t('staff.dialogue.awaits')}
        </Tag>
      )}
      {author === 'STAFF' && (
        <p className="g-quiet">
          {readAt ? t('staff.read', { time: formats.moment(readAt) }) : t('staff.notRead')}
        </p>
      )}
    </li>
  );
}
