import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mine, show } from '../../../test/api/people';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import { streams } from '../../../test/api/streams';
import { caseOf, messageOf, messagesOf, representationOf, type World } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

let world: World;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newWorld();
  streams.open.clear();
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

describe('one who filed for somebody, by what the patient says', () => {
  it('reads that the patient has been asked the same, and that one reply is enough', async () => {
    const step = { __typename: 'RepresentationStep', notAboutMe: false, byName: null, reason: null };
    const yes = mine({
      state: 'ACTIVE',
      inForce: true,
      history: [{ ...step, state: 'ACTIVE', by: 'PATIENT', at: '2026-11-03T08:12:00Z' }],
    });
    const messages = messagesOf([
      messageOf('m1', 'When was it?'),
      messageOf('m2', 'Who met you?', { forSubmitter: true }),
    ]);
    const partyRoles = ['SUBMITTER'];
    show(caseOf('case-1', { state: 'AWAITING_CITIZEN', partyRoles, messages, representations: [yes] }));
    openPortal('/cases/case-1');
    const both = 'Astrid has been asked as well. It is enough if one of you replies.';
    const letter = (text: string) => screen.getByText(text).closest('article') as HTMLElement;
    expect(await screen.findByText(both)).toBeVisible();
    expect(within(letter('When was it?')).getByText(both)).toBeVisible();
    expect(within(letter('Who met you?')).queryByText(/Astrid|To the one who filed/)).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Next step' })).toHaveAttribute('data-turn', 'yours');
  });

  it('reads that the number may be wrong and what to do, of a patient who says that it is not about them', async () => {
    const step = { __typename: 'RepresentationStep', byName: null, reason: null, by: 'PATIENT' };
    const history = [{ ...step, notAboutMe: true, state: 'DECLINED', at: '2026-11-03T08:12:00Z' }];
    const one = mine({ state: 'DECLINED', notAboutMe: true, reason: 'I was never there.', history });
    show(caseOf('case-1', { scope: 'OWN', representations: [one] }));
    openPortal('/cases/case-1');
    expect(await screen.findByText(/said that the case is about somebody else/)).toBeInTheDocument();
    const said = 'The person with the number you wrote says that the case is not about them.';
    await waitFor(() => expect(screen.getAllByText(said)[0]).toBeVisible());
    expect(await screen.findByText(/Check it, and write to the unit which one is right/)).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Write to the unit' })).toHaveAttribute(
      'href',
      '#field-text',
    );
    for (const words of [/The patient (has )?said no/, /cannot be changed to a yes/]) {
      expect(screen.queryByText(words)).not.toBeInTheDocument();
    }
    expect(await axeFindings()).toEqual([]);
  });

  it('is told that they wrote that the patient agrees, until the patient has answered', async () => {
    show(caseOf('case-1', { scope: 'OWN', representations: [mine()] }));
    const { unmount } = openPortal('/cases/case-1');
    expect(await screen.findByText(/You wrote that the patient agrees/)).toBeVisible();
    unmount();
    show(caseOf('case-1', { scope: 'OWN', representations: [mine({ state: 'WITHDRAWN' })] }));
    openPortal('/cases/case-1');
    expect(await screen.findByRole('heading', { level: 3, name: 'You, for Astrid' })).toBeVisible();
    expect(screen.queryByText(/agrees/)).not.toBeInTheDocument();
  });
});

describe('one whom it turned out not to be about', () => {
  it.each(['/cases/case-1', '/cases/case-1/consent'])(
    'is told that it is not about them, on %s',
    async (at) => {
      show(caseOf('case-1', { scope: 'ASKED', representations: [representationOf()] }));
      openPortal(at);
      await screen.findByRole('heading', { level: 1, name: 'Somebody has written about your care' });
      await waitFor(() => {
        expect([...streams.open].some(({ query }) => query.includes('caseEvents'))).toBe(true);
      });
      world.push('caseEvents', {
        __typename: 'CaseEvent',
        cursor: 'cursor-7',
        type: 'PATIENT_CORRECTED',
        byMe: false,
        actorName: null,
        case: null,
      });
      expect(
        await screen.findByRole('heading', { level: 1, name: 'The case is not about you' }),
      ).toBeVisible();
      expect(screen.getByText(/The unit has corrected whom the case is about/)).toBeVisible();
      expect(screen.queryByText(/speak/)).not.toBeInTheDocument();
      expect(await axeFindings()).toEqual([]);
    },
  );
});
