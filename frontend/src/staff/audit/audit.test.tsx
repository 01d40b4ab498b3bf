import { screen, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { deskHandlers, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { connection, type DeskWorld, newDeskWorld } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';

interface Answered {
  data: Record<string, object>;
}

let world: DeskWorld;
let searched: unknown[];
let review: ReturnType<typeof reviewOf>;

const unit = { __typename: 'Organisation', id: 'unit-1', name: 'Ortopedkliniken', place: 'Huddinge' };

function sitting(id: string) {
  return {
    __typename: 'AccessSitting',
    id,
    at: '2026-11-20T08:00:00Z',
    until: '2026-11-20T08:20:00Z',
    staffName: 'Siv Prov',
    role: 'HANDLER',
    reason: 'WORKS_THERE',
    statedReason: 'Asked on the phone.',
    caseId: 'case-1',
    caseNumber: '260 000 048',
    organisation: unit,
  };
}

function reviewOf(verdicts: readonly (string | null)[], over: object = {}) {
  return {
    __typename: 'AccessReview',
    id: 'review-1',
    mine: true,
    reviewerName: 'Karin Holm',
    reviewerTitle: null,
    from: '2026-10-22T22:00:00Z',
    until: '2026-11-22T10:00:00Z',
    staffName: null,
    reason: null,
    seed: 4711,
    found: 40,
    begunAt: '2026-11-22T10:00:00Z',
    closedAt: null as string | null,
    conclusion: null as string | null,
    organisation: unit,
    items: verdicts.map((verdict, index) => ({
      __typename: 'AccessReviewItem',
      id: `item-${index}`,
      verdict,
      note: null as string | null,
      judgedAt: verdict && '2026-11-22T10:05:00Z',
      sitting: sitting(`entry-${index}`),
    })),
    ...over,
  };
}

function done(name: string) {
  return HttpResponse.json<Answered>({
    data: { [name]: { __typename: 'AccessReviewPayload', review, problems: [] } },
  });
}

function refused(name: string, field: string, message: string) {
  const problem = { __typename: 'Problem', code: 'REQUIRED', path: [field], message };
  return HttpResponse.json<Answered>({
    data: { [name]: { __typename: 'AccessReviewPayload', review: null, problems: [problem] } },
  });
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  world.roles = [{ __typename: 'RoleAt', role: 'MANAGER', coversSubtree: true, organisation: unit }] as never;
  searched = [];
  review = reviewOf([null, null]);
  socket.reset();
  server.resetHandlers(
    ...deskHandlers(world),
    graphql.query('OpenAccessQuestions', () =>
      HttpResponse.json({ data: { liveCursor: 'cursor-0', openAccessQuestions: 0 } }),
    ),
    graphql.query('AccessSearch', ({ variables }) => {
      searched.push(variables['filter']);
      return HttpResponse.json({
        data: { accessSearch: connection('AccessSittingConnection', [sitting('entry-0')]) },
      });
    }),
    graphql.query('AccessReviews', () =>
      HttpResponse.json({ data: { accessReviews: connection('AccessReviewConnection', [review]) } }),
    ),
    graphql.query('AccessReview', () => HttpResponse.json({ data: { accessReview: review } })),
  );
});
afterAll(() => server.close());

describe('looking after who opened cases', () => {
  it('shows who had which case open, and looks for a name in the address', async () => {
    const { user, router } = openPortal('/desk/audit', handler);
    expect(await screen.findByText('Siv Prov')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Case 260 000 048' })).toHaveAttribute(
      'href',
      '/desk/cases/case-1',
    );
    expect(screen.getByText('Said: Asked on the phone.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Part of the name of who opened it' }), 'siv');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    expect(router.state.location.search).toMatchObject({ name: 'siv' });
    expect(searched.at(-1)).toMatchObject({ organisationId: 'unit-1', staffName: 'siv', reason: null });
    expect(await axeFindings()).toEqual([]);
  });

  it('looks for a case at any time, and asks for days that fit', async () => {
    const { user } = openPortal('/desk/audit', handler);
    expect(await screen.findByText('Siv Prov')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Case number' }), '260 000 048');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    await expect
      .poll(() => searched.at(-1))
      .toMatchObject({ caseNumber: '260 000 048', from: null, to: null });
    await user.type(screen.getByLabelText('From'), '2026-11-01');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    expect(screen.getByText(/^Choose two days/)).toBeVisible();
  });

  it('says to those who lead nowhere that others look after the log', async () => {
    world.roles = [];
    openPortal('/desk/audit', handler);
    expect(await screen.findByText('You lead no unit. Whoever does looks after the log.')).toBeVisible();
    expect(searched).toEqual([]);
  });

  it('draws a spot check by the seed that was given, and goes to it', async () => {
    let sent: unknown;
    server.use(
      graphql.mutation('DrawAccessReview', ({ variables }) => {
        sent = variables['input'];
        return done('drawAccessReview');
      }),
    );
    const { user, router } = openPortal('/desk/audit/reviews', handler);
    await user.type(await screen.findByRole('textbox', { name: 'Seed (optional)' }), '47x');
    await user.click(screen.getByRole('button', { name: 'Draw the spot check' }));
    expect(await screen.findByText('Write a whole number of at most nine digits, or nothing.')).toBeVisible();
    await user.clear(screen.getByRole('textbox', { name: 'Seed (optional)' }));
    await user.type(screen.getByRole('textbox', { name: 'Seed (optional)' }), '4711');
    await user.click(screen.getByRole('button', { name: 'Draw the spot check' }));
    expect(await screen.findByRole('article', { name: 'Access 1' })).toBeVisible();
    expect(router.state.location.pathname).toBe('/desk/audit/reviews/review-1');
    expect(sent).toMatchObject({ organisationId: 'unit-1', size: 10, seed: 4711, staffName: null });
  });

  it('judges each access, with a note where it was not in order, and closes when all is said', async () => {
    const sent: unknown[] = [];
    server.use(
      graphql.mutation('JudgeAccess', ({ variables }) => {
        const input = variables['input'] as { verdict: string; note: string | null };
        sent.push(input);
        if (input.verdict === 'NOT_IN_ORDER' && !input.note)
          return refused('judgeAccess', 'note', 'Say what is not in order.');
        review = reviewOf(['NOT_IN_ORDER', 'IN_ORDER']);
        return done('judgeAccess');
      }),
      graphql.mutation('CloseAccessReview', () => {
        review = reviewOf(['NOT_IN_ORDER', 'IN_ORDER'], {
          conclusion: 'Followed up.',
          closedAt: '2026-11-22T11:00:00Z',
        });
        return done('closeAccessReview');
      }),
    );
    const { user } = openPortal('/desk/audit/reviews/review-1', handler);
    const first = within(await screen.findByRole('article', { name: 'Access 1' }));
    await user.click(first.getByRole('button', { name: 'Save the judgement' }));
    expect(first.getByText('Choose whether it was in order.')).toBeVisible();
    await user.click(first.getByRole('radio', { name: 'Not in order' }));
    await user.click(first.getByRole('button', { name: 'Save the judgement' }));
    expect(await first.findByText('Say what is not in order.')).toBeVisible();
    await user.type(first.getByRole('textbox', { name: 'Note' }), 'No task there.');
    await user.click(first.getByRole('button', { name: 'Save the judgement' }));
    expect(await first.findByRole('button', { name: 'Change the judgement' })).toBeVisible();
    expect(sent.at(-1)).toEqual({ itemId: 'item-0', verdict: 'NOT_IN_ORDER', note: 'No task there.' });
    expect(await axeFindings()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'What the review has shown' }), 'Followed up.');
    await user.click(screen.getByRole('button', { name: 'Close and keep it' }));
    expect(await screen.findByText('Closed: 1 of 2 not in order')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change the judgement' })).toBeNull();
  });

  it('shows a colleague what was found, and nothing to change', async () => {
    review = reviewOf(['IN_ORDER', null], { mine: false });
    openPortal('/desk/audit/reviews/review-1', handler);
    expect(await screen.findByText('Going on: 1 of 2 judged')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save the judgement' })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
