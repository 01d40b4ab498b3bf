import './notes.css';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { LoadFailed, nodesOf, useRest } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { readFragment } from '../gql';
import type { DeskNotesFragment } from '../gql/graphql';
import { NotesDocument, NotesFragment } from './documents';
import { NoteForm } from './NoteForm';

interface Props {
  caseId: string;
  /** How many have been told of: when that grows, they are read again. */
  told: number;
}

/** What colleagues have written to each other, newest first, and the way to write. */
export function Notes({ caseId, told }: Props) {
  const [{ data, error }, read] = useQuery({
    query: NotesDocument,
    variables: { id: caseId },
    requestPolicy: 'cache-and-network',
  });
  const again = useEffectEvent(() => read({ requestPolicy: 'network-only' }));
  const seen = useRef(told);
  useEffect(() => {
    if (seen.current !== told) again();
    seen.current = told;
  }, [told]);

  if (error && !data)
    return <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  const first = readFragment(NotesFragment, data?.case?.notes);
  return first ? <Panel caseId={caseId} told={told} first={first} /> : null;
}

function Panel({ caseId, told, first }: Props & { first: DeskNotesFragment }) {
  const { t } = useText();
  const client = useClient();
  const [writing, setWriting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const rest = useRest(first, told, async (after) => {
    const { data } = await client.query(NotesDocument, { id: caseId, after });
    return readFragment(NotesFragment, data?.case?.notes) ?? null;
  });
  const end = (sent: boolean) => {
    setWriting(false);
    if (sent) announce(t('staff.note.saved'));
    heading.current?.focus();
  };

  return (
    <section className="g-card d-notes" aria-labelledby="notes">
      <h2 id="notes" ref={heading} tabIndex={-1}>
        {t('staff.note.heading')}
      </h2>
      <p className="g-quiet">{t('staff.note.who')}</p>
      {writing ? (
        <NoteForm caseId={caseId} onEnd={end} />
      ) : (
        <Stack row>
          <Button kind="secondary" size="small" onPress={() => setWriting(true)}>
            {t('staff.note.write')}
          </Button>
        </Stack>
      )}
      <List notes={[...nodesOf(first), ...rest.nodes]} />
      {rest.state === 'failed' && (
        <Button kind="quiet" size="small" onPress={rest.again}>
          {t('staff.note.more')}
        </Button>
      )}
    </section>
  );
}

type Note = NonNullable<DeskNotesFragment['edges'][number]>['node'];

function List({ notes }: { notes: readonly Note[] }) {
  const { t, formats } = useText();
  if (notes.length === 0) return null;
  const writer = ({ mine, authorName: name, authorTitle: title }: Note) =>
    mine ? t('staff.note.you') : title ? t('staff.note.by', { name, title }) : name;
  return (
    <ol className="g-plain d-notes__list">
      {notes.map((note) => (
        <li key={note.id}>
          <p className="d-letter__head">
            <span className="d-letter__name">{writer(note)}</span>
            <time dateTime={note.writtenAt}>{formats.moment(note.writtenAt)}</time>
          </p>
          <p className="d-text">{note.text}</p>
        </li>
      ))}
    </ol>
  );
}
