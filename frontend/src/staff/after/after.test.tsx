import { screen } from '@testing-library/react';
import { graphql } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { deskHandlers, payload, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { action, answerOf, deskCase, type DeskWorld, draftOf, newDeskWorld } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';

let world: DeskWorld;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

const reopening = {
  __typename: 'Reopening',
  reason: 'You left out why nobody came.',
  requestedAt: '2026-11-21T10:00:00Z',
  decideBy: '2026-12-05',
  granted: null as boolean | null,
  decision: null as string | null,
  decidedAt: null as string | null,
  decidedBy: null as string | null,
};

function answer(over: object = {}) {
  const draft = draftOf({ caseId: 'case-1', version: 0, opening: 'Thank you.', parts: [] }, 1);
  return { ...answerOf(world, draft), ...over };
}

describe('after the answer, at the desk', () => {
  it('asks for a decision with a reason, and then lets the next version be written', async () => {
    const first = 'Decide first whether the case is opened again.';
    world.subject = deskCase({
      state: 'REOPENING_REQUESTED',
      answer: answer(),
      reopening,
      actions: [action('DECIDE_REOPENING'), action('SAVE_ANSWER', first)],
    });
    let sent: unknown;
    server.use(
      graphql.mutation('DecideReopening', ({ variables }) => {
        sent = variables['input'];
        const decided = { granted: true, decision: 'We look again.', decidedAt: '2026-11-22T10:00:00Z' };
        world.subject = deskCase({ answer: answer(), reopening: { ...reopening, ...decided } });
        return payload('decideReopening', world.subject);
      }),
    );
    const { user } = openPortal('/desk/cases/case-1', handler);
    expect(await screen.findByText('You left out why nobody came.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Decide about opening it again' }));
    await user.click(screen.getByRole('button', { name: 'Send the decision' }));
    expect(screen.getByText('Choose whether the case is opened again.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Yes, open the case again' }));
    await user.type(screen.getByRole('textbox', { name: 'Why?' }), 'We look again.');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Send the decision' }));
    expect(await screen.findByText('We look again.', { selector: 'p' })).toBeVisible();
    expect(sent).toEqual({ caseId: 'case-1', reopen: true, reason: 'We look again.' });
    expect(screen.getByRole('button', { name: 'Write the answer' })).toBeVisible();
    expect(screen.queryByText('Thank you.')).not.toBeInTheDocument();
  });

  it('shows what the citizen says of the answer, and when they read it', async () => {
    const rating = {
      __typename: 'AnswerRating',
      answered: 'PARTLY',
      comment: 'Thanks for the apology.',
      ratedAt: '2026-11-22T10:00:00Z',
      parts: [{ __typename: 'AnswerRatingPart', answered: 'NO', question: world.subject.questions[1] }],
    };
    world.subject = deskCase({
      state: 'ANSWERED',
      actions: [],
      answer: answer({ readAt: '2026-11-21T12:00:00Z', ratings: [rating] }),
    });
    openPortal('/desk/cases/case-1', handler);
    expect(await screen.findByText('It answered them in part.')).toBeVisible();
    expect(screen.getByText('Who decided? No')).toBeVisible();
    expect(screen.getByText('Thanks for the apology.')).toBeVisible();
    expect(screen.getByText(/^Read 21/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('says that and why a case was taken back', async () => {
    world.subject = deskCase({
      state: 'WITHDRAWN',
      actions: [action('TAKE', 'The case is closed.')],
      withdrawal: { __typename: 'Withdrawal', reason: 'It is settled.', withdrawnAt: '2026-11-21T10:00:00Z' },
    });
    openPortal('/desk/cases/case-1', handler);
    expect(await screen.findByText(/The case was taken back/)).toBeVisible();
    expect(screen.getByText('It is settled.')).toBeVisible();
  });
});
