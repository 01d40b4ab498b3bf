import { act, screen, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { deskHandlers, payload, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { action, connection, type DeskWorld, deskCase, newDeskWorld } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';
import type { AddNoteInput } from '../gql/graphql';

let world: DeskWorld;
let texts: string[];
let sent: AddNoteInput[];
let refusals: object[];

const notes = () =>
  connection(
    'CaseNoteConnection',
    texts.map((text, index) => ({
      __typename: 'CaseNote',
      id: `note-${texts.length - index}`,
      text,
      writtenAt: '2026-11-20T09:00:00Z',
      authorName: 'Anna Berg',
      authorTitle: 'Nurse',
      mine: false,
    })),
  );

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  texts = ['Asked the ward.'];
  sent = [];
  refusals = [];
  world = newDeskWorld();
  world.subject = deskCase({ actions: [action('ADD_NOTE')] });
  socket.reset();
  server.resetHandlers(
    graphql.query('DeskCaseNotes', () =>
      HttpResponse.json({ data: { case: { __typename: 'Case', id: 'case-1', notes: notes() } } }),
    ),
    graphql.mutation('AddNote', ({ variables }) => {
      const input = variables['input'] as AddNoteInput;
      sent.push(input);
      if (refusals.length > 0) return payload('addNote', null, refusals);
      texts = [input.text, ...texts];
      return payload('addNote', { ...world.subject, notes: notes() });
    }),
    ...deskHandlers(world),
  );
});
afterAll(() => server.close());

async function openNotes() {
  const { user } = openPortal('/desk/cases/case-1', handler);
  return { user, card: await screen.findByRole('region', { name: 'Notes' }) };
}

it('shows what colleagues have written, and adds a note once', async () => {
  const { user, card } = await openNotes();
  expect(card).toHaveTextContent('Anna Berg, Nurse');
  expect(card).toHaveTextContent('Asked the ward.');
  expect(await axeFindings()).toEqual([]);

  await user.click(within(card).getByRole('button', { name: 'Write a note' }));
  const field = within(card).getByRole('textbox', { name: 'Your note' });
  expect(field).toHaveFocus();
  await user.click(within(card).getByRole('button', { name: 'Save the note' }));
  expect(within(card).getByText('Write the note first')).toBeVisible();
  expect(sent).toEqual([]);
  expect(await axeFindings()).toEqual([]);

  refusals = [problem('TOO_LONG', 'Shorten it.', 'text')];
  await user.type(field, 'The ward has called.');
  await user.click(within(card).getByRole('button', { name: 'Save the note' }));
  expect(await within(card).findByText('Shorten it.')).toBeVisible();
  expect(field).toHaveValue('The ward has called.');

  refusals = [];
  await user.click(within(card).getByRole('button', { name: 'Save the note' }));
  await expect.poll(() => within(card).queryByRole('textbox')).toBeNull();
  expect(within(card).getByText('The ward has called.')).toBeVisible();
  expect(within(card).getByRole('heading', { name: 'Notes' })).toHaveFocus();
  expect(sent[0]?.idempotencyKey).toBe(sent[1]?.idempotencyKey);
});

it('takes another key for what is written after a conflict', async () => {
  const { user, card } = await openNotes();
  await user.click(within(card).getByRole('button', { name: 'Write a note' }));
  await user.type(within(card).getByRole('textbox'), 'First.');
  refusals = [problem('IDEMPOTENCY_CONFLICT', 'Something else was sent.', '')];
  await user.click(within(card).getByRole('button', { name: 'Save the note' }));
  expect(await within(card).findByText('Something else was sent.')).toBeVisible();
  refusals = [];
  await user.click(within(card).getByRole('button', { name: 'Save the note' }));
  await expect.poll(() => within(card).queryByRole('textbox')).toBeNull();
  expect(within(card).getByText('First.')).toBeVisible();
  expect(sent[0]?.idempotencyKey).not.toBe(sent[1]?.idempotencyKey);
});

it('is not there for those who may not write one', async () => {
  world.subject = deskCase({ actions: [] });
  openPortal('/desk/cases/case-1', handler);
  await screen.findByRole('heading', { level: 1 });
  await screen.findByRole('region', { name: 'What has happened' });
  expect(screen.queryByRole('region', { name: 'Notes' })).not.toBeInTheDocument();
});

it('names those who have the case open too, and says nothing when nobody has', async () => {
  await openNotes();
  await expect.poll(() => socket.following('casePresence')).toHaveLength(1);
  act(() =>
    socket.push('casePresence', {
      __typename: 'CasePresence',
      others: [
        { __typename: 'PresentStaff', id: 'a', name: 'Anna Berg' },
        { __typename: 'PresentStaff', id: 'b', name: 'Bo Ek' },
      ],
    }),
  );
  expect(await screen.findByText('Here now: Anna Berg and Bo Ek')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  act(() => socket.push('casePresence', { __typename: 'CasePresence', others: [] }));
  await expect.poll(() => screen.queryByText(/Here now/)).toBeNull();
});
