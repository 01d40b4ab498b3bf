import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { limited } from '../../../test/desk/people';
import { deskHandlers, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import {
  answerOf,
  content,
  type DeskWorld,
  draftOf,
  newDeskWorld,
  reader,
  unit,
} from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';

let world: DeskWorld;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

async function open() {
  const opened = openPortal('/desk/cases/case-1', handler);
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

describe('who reads what, at the desk', () => {
  it('names everybody who will read the answer, and everybody who will not, before it is published', async () => {
    const lund = { ...unit, id: 'org-2', name: 'Akuten Lund', place: 'Lund' };
    world.subject = limited({
      readers: [reader('SUBMITTER', 'Olof Lindqvist', 'OWN'), reader('PATIENT', 'Astrid Lindqvist')],
      units: [
        { __typename: 'CaseUnit', role: 'RECEIVES', addedBy: null, organisation: unit },
        { __typename: 'CaseUnit', role: 'CONCERNED', addedBy: null, organisation: lund },
      ],
      questions: [],
      answerDraft: draftOf(
        { caseId: 'case-1', version: 0, opening: 'Seen.', parts: [], forSubmitter: 'Thanks.' },
        1,
      ),
    });
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Write the answer' }));
    await user.click(await screen.findByRole('button', { name: 'See it as the reader will' }));
    await user.click(await screen.findByRole('button', { name: 'Sign and publish' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Astrid Lindqvist, the patient',
      'Those who may read the case at Vårdcentralen Björken, Solna',
      'Olof Lindqvist, who filed: gets only the text to the one who filed',
      'Akuten Lund: the case is about this unit too, but it does not get the texts',
    ]);
    expect(await axeFindings()).toEqual([]);
  });

  it('says that nobody reads the whole answer where the patient is not known', async () => {
    world.subject = limited({
      content: { ...content, relation: 'REPRESENTED' },
      readers: [reader('SUBMITTER', 'Olof Lindqvist', 'OWN')],
      onlySubmitterReached: true,
      state: 'ANSWERED',
      actions: [],
      answer: answerOf(
        world,
        draftOf({ caseId: 'case-1', version: 0, opening: 'Seen.', parts: [], forSubmitter: 'Thanks.' }, 1),
      ),
      answerForSubmitter: {
        __typename: 'SubmitterAnswer',
        text: 'Thanks.',
        signedBy: 'Karin Holm',
        signedByTitle: null,
        publishedAt: '2026-11-21T10:00:00Z',
      },
    });
    await open();
    expect(screen.getByText(/^Neither the one who filed nor the patient can read/)).toBeVisible();
    expect(screen.getByText('The patient: is not known here')).toBeVisible();
    expect(
      screen.getByText('Olof Lindqvist, who filed: gets only the text to the one who filed'),
    ).toBeVisible();
    expect(await screen.findAllByRole('article')).toHaveLength(2);
  });

  it('says of a case that is answered who may no longer read the answer', async () => {
    world.subject = limited({
      readers: [reader('SUBMITTER', 'Olof Lindqvist', 'OWN'), reader('PATIENT', 'Astrid Lindqvist')],
      state: 'ANSWERED',
      actions: [],
      answer: answerOf(world, draftOf({ caseId: 'case-1', version: 0, opening: 'Seen.', parts: [] }, 1)),
    });
    await open();
    expect(screen.getByText('Olof Lindqvist, who filed: may no longer see it')).toBeVisible();
    expect(screen.getByText('Astrid Lindqvist, the patient', { selector: 'li' })).toBeVisible();
    expect(screen.queryByText(/inbox of/)).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('says who reads what one writes, and once it is closed, who can read what is there', async () => {
    const readers = [reader('SUBMITTER', 'Olof Lindqvist', 'OWN'), reader('PATIENT', 'Astrid Lindqvist')];
    world.subject = limited({ readers });
    const { unmount } = await open();
    const own = 'reads only letters and the answer to the one who filed. Write nothing of the patient there.';
    expect(screen.getByText(new RegExp(own))).toBeVisible();
    expect(screen.getByText(/reads all letters and the whole answer/)).toBeVisible();
    unmount();
    world.subject = limited({ readers, state: 'CLOSED', actions: [] });
    await open();
    expect(screen.getByText(/can read only their own words/)).toBeVisible();
    expect(screen.queryByText(/Write nothing/)).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });
});
