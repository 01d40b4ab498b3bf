import { screen, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deskHandlers, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { connection, deskCase, type DeskWorld, newDeskWorld } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';

let world: DeskWorld;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

async function openCase() {
  const opened = openPortal('/desk/cases/case-1', handler);
  await screen.findByRole('heading', { level: 1, name: /^Case/ });
  await waitFor(() => expect(socket.following('caseEvents')).toHaveLength(1));
  return opened;
}

function happened(type: string, cursor: string, over: object = {}) {
  socket.push('caseEvents', {
    __typename: 'CaseEvent',
    cursor,
    type,
    actorName: 'Leila Haddad',
    unitNames: [],
    representationDeed: null,
    representativeName: null,
    byMe: false,
    case: world.subject,
    ...over,
  });
}

describe('the timeline at the desk', () => {
  it('tells in the timeline, and aloud, a yes from its end', async () => {
    const changed = (cursor: string, representationDeed: string) => ({
      __typename: 'CaseEvent',
      cursor,
      type: 'REPRESENTATION_CHANGED',
      at: '2026-11-20T09:00:00Z',
      actorName: null,
      byMe: false,
      unitNames: [],
      representationDeed,
      representativeName: 'Olof Lindqvist',
    });
    const yes = changed('1', 'SAID_YES');
    const end = changed('2', 'TOOK_BACK');
    world.subject = deskCase({ timeline: connection('CaseEventConnection', [yes]) });
    await openCase();
    expect(screen.getByText('The patient said yes to Olof Lindqvist speaking for the patient')).toBeVisible();
    world.subject = deskCase({ timeline: connection('CaseEventConnection', [yes, end]) });
    happened('REPRESENTATION_CHANGED', '2', end);
    const words = 'The patient took back the yes to Olof Lindqvist';
    expect(await screen.findByText(words, { selector: 'li span' })).toBeVisible();
    expect(await screen.findByText(words, { selector: '[aria-live] *, [role=status]' })).toBeInTheDocument();
  });

  it('gathers saves of the draft in the timeline', async () => {
    const saved = (cursor: string) => ({
      __typename: 'CaseEvent',
      cursor,
      type: 'ANSWER_SAVED',
      at: '2026-11-20T10:00:00Z',
      actorName: 'Karin Holm',
      unitNames: [],
      representationDeed: null,
      representativeName: null,
      byMe: true,
    });
    world.subject = deskCase({
      timeline: connection('CaseEventConnection', [saved('1'), saved('2'), saved('3')]),
    });
    await openCase();
    expect(screen.getAllByText('You saved the draft of the answer')).toHaveLength(1);
  });
});
