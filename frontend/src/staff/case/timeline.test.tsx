import { screen } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { happened, openCase } from '../../../test/desk/opened';
import { deskHandlers, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { connection, deskCase, type DeskWorld, newDeskWorld } from '../../../test/desk/world';

let world: DeskWorld;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

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
    happened(world, 'REPRESENTATION_CHANGED', '2', end);
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

  it('says of a page that was opened no more than that, since reading is what the handler says', async () => {
    const opened = {
      __typename: 'CaseEvent',
      cursor: '1',
      type: 'UNIT_READ',
      at: '2026-11-20T09:00:00Z',
      actorName: 'Karin Holm',
      byMe: true,
      unitNames: [],
      representationDeed: null,
      representativeName: null,
    };
    world.subject = deskCase({ timeline: connection('CaseEventConnection', [opened]) });
    await openCase();
    expect(screen.getByText('You opened what was written')).toBeVisible();
  });
});
