import { screen, waitFor, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { aLine } from '../../../test/desk/lines';
import { deskHandlers, server, wireLine } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { connection, type DeskWorld, newDeskWorld, unit } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';
import { extendSession } from '../../lib/auth';
import type { Line } from './lines';

let world: DeskWorld;

const late = aLine({
  id: 'a',
  number: '111',
  clock: {
    dueOn: '2026-11-18',
    daysLeft: -3,
    workingDaysLeft: null,
    pausedSince: null,
    overdue: true,
    doneAt: null,
  },
});
const soon = aLine({
  id: 'b',
  number: '222',
  clock: {
    dueOn: '2026-11-23',
    daysLeft: 2,
    workingDaysLeft: null,
    pausedSince: null,
    overdue: false,
    doneAt: null,
  },
});

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = { ...newDeskWorld(), lines: [late, soon] };
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

function row(number: string) {
  const item = screen.getByRole('link', { name: number }).closest('li');
  if (!item) throw new Error(`There is no row ${number}.`);
  return within(item);
}

async function openQueue(path = '/desk') {
  const opened = openPortal(path, handler);
  await screen.findByRole('link', { name: '111' });
  await waitFor(() => expect(socket.following('queueEvents')).toHaveLength(1));
  return opened;
}

function tell(line: Line, cursor: string): void {
  socket.push('queueEvents', { __typename: 'QueueEvent', cursor, type: 'CASE_TAKEN', item: wireLine(line) });
}

describe('the queue page', () => {
  it('says the days left in words, and has nothing that axe objects to', async () => {
    await openQueue();
    expect(row('111').getByText('3 days late')).toBeVisible();
    expect(row('111').getByText('18 November 2026')).toBeVisible();
    expect(row('222').getByText('Only 2 days left')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('changes a row in place and leaves the focus where it is', async () => {
    const { user } = await openQueue();
    await user.keyboard('j');
    const link = screen.getByRole('link', { name: '111' });
    expect(link).toHaveFocus();
    tell(
      { ...late, version: 2, state: 'IN_PROGRESS', handler: { name: 'Anna Berg', me: false, staffId: null } },
      'cursor-1',
    );
    expect(await row('111').findByText('Anna Berg')).toBeVisible();
    expect(screen.getByRole('link', { name: '111' })).toBe(link);
    expect(link).toHaveFocus();
  });

  it('lets new cases wait behind a button that puts them in their place', async () => {
    const { user } = await openQueue();
    tell(
      aLine({
        id: 'c',
        number: '333',
        clock: {
          dueOn: '2026-11-20',
          daysLeft: -1,
          workingDaysLeft: null,
          pausedSince: null,
          overdue: true,
          doneAt: null,
        },
      }),
      'cursor-1',
    );
    const show = await screen.findByRole('button', { name: 'Show 1 new case' });
    expect(screen.queryByRole('link', { name: '333' })).not.toBeInTheDocument();
    await user.click(show);
    const list = screen.getByRole('list', { name: 'Open cases by time left' });
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['111', '333', '222']);
    await waitFor(() => expect(screen.getByRole('link', { name: '333' })).toHaveFocus());
  });

  it('moves with J and K, opens with Enter, explains with ?, and can be told not to', async () => {
    const { user, router } = await openQueue();
    await user.keyboard('jj');
    expect(screen.getByRole('link', { name: '222' })).toHaveFocus();
    await user.keyboard('k');
    expect(screen.getByRole('link', { name: '111' })).toHaveFocus();
    await user.keyboard('?');
    await user.click(await screen.findByRole('button', { name: 'Turn J and K off' }));
    await user.click(screen.getByRole('button', { name: 'Close the help' }));
    screen.getByRole('link', { name: '111' }).focus();
    await user.keyboard('j');
    expect(screen.getByRole('link', { name: '111' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/desk/cases/a'));
  });

  it('keeps the filter in the address', async () => {
    const { user, router } = await openQueue();
    await user.click(screen.getByRole('link', { name: 'Nobody has taken' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ who: 'nobody' }));
    await waitFor(() =>
      expect(world.queueReads.at(-1)).toMatchObject({
        filter: { assignment: 'UNALLOCATED', stage: 'OPEN' },
        organisationId: null,
      }),
    );
    expect(screen.getByRole('link', { name: 'Nobody has taken' })).toHaveAttribute('aria-current', 'page');
  });

  it('shows only what is late, what is to be read or what waits for the citizen, and says when nothing does', async () => {
    const { user, router } = await openQueue();
    const show = screen.getByRole('combobox', { name: 'Show' });
    await user.selectOptions(show, 'Late');
    await waitFor(() => expect(router.state.location.search).toEqual({ need: 'late' }));
    await waitFor(() => expect(world.queueReads.at(-1)).toMatchObject({ filter: { needs: 'ANSWER_NOW' } }));
    tell(
      {
        ...late,
        version: 2,
        clock: { ...late.clock, daysLeft: 4, workingDaysLeft: null, pausedSince: null, overdue: false },
      },
      'cursor-1',
    );
    expect(await row('111').findByText('No longer in this list', { exact: false })).toBeVisible();
    await user.selectOptions(show, 'Wait for the person who wrote');
    await waitFor(() =>
      expect(world.queueReads.at(-1)).toMatchObject({
        filter: { needs: 'ANYTHING', states: ['AWAITING_CITIZEN'] },
      }),
    );
    world.lines = [];
    await user.selectOptions(show, 'New letters to read');
    expect(await screen.findByText('All letters are read')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Show all open cases' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it('has the done cases in a list of their own, whose choice stands in the address', async () => {
    const { user, router } = await openQueue();
    expect(screen.getByText('2 open cases')).toBeVisible();
    const clock = { dueOn: null, daysLeft: null, workingDaysLeft: null, pausedSince: null, overdue: false };
    world.lines = [
      aLine({
        id: 'd',
        number: '444',
        state: 'ANSWERED',
        clock: { ...clock, doneAt: '2026-11-20T10:00:00Z' },
      }),
      aLine({
        id: 'e',
        number: '555',
        state: 'ANSWERED',
        clock: { ...clock, doneAt: '2026-11-10T10:00:00Z' },
      }),
    ];
    await user.click(screen.getByRole('link', { name: 'Done' }));
    expect(await screen.findByRole('link', { name: '444' })).toBeVisible();
    expect(screen.getByRole('list', { name: 'Cases that are done, latest first' })).toBeVisible();
    expect(router.state.location.search).toEqual({ stage: 'done' });
    expect(world.queueReads.at(-1)).toMatchObject({ filter: { assignment: 'ANY', stage: 'DONE' } });
    expect(row('444').getByText('20 November 2026')).toBeVisible();
    expect(row('444').getByText('Received 1 March 2026')).toBeVisible();
    expect(screen.getByText('2 cases are done')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('opens a case by its number, and says when there is none', async () => {
    const asked: unknown[] = [];
    server.use(
      graphql.query('FindCase', ({ variables }) => {
        asked.push(variables['number']);
        const nodes =
          variables['number'] === '260 000 048' ? [{ __typename: 'WorkQueueItem', id: 'case-1' }] : [];
        return HttpResponse.json({ data: { workQueue: connection('WorkQueueItemConnection', nodes) } });
      }),
    );
    const { user, router } = await openQueue();
    const field = screen.getByRole('textbox', { name: 'Case number' });
    await user.type(field, '999');
    await user.click(screen.getByRole('button', { name: 'Find the case' }));
    expect(await screen.findByText('There is no case 999 where you work. Check the number.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.clear(field);
    await user.type(field, '260 000 048{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/desk/cases/case-1'));
    expect(asked).toEqual(['999', '260 000 048']);
  });

  it('goes on from the last cursor with a new token when the old one no longer serves', async () => {
    await openQueue();
    tell({ ...soon, version: 2, unread: true }, 'cursor-7');
    expect(await row('222').findByText('New letter')).toBeVisible();
    vi.mocked(extendSession).mockClear();
    socket.close(4401);
    await waitFor(() =>
      expect(socket.following('queueEvents')).toEqual([{ organisationId: null, after: 'cursor-7' }]),
    );
    expect(extendSession).toHaveBeenCalled();
    expect(socket.inits.at(-1)).toEqual({ Authorization: 'Bearer token', language: 'en' });
  });

  it('opens a new socket when a stream ends with its token', async () => {
    await openQueue();
    const before = socket.inits.length;
    socket.fail('queueEvents', 'TOKEN_EXPIRED');
    await waitFor(() => expect(socket.inits.length).toBeGreaterThan(before));
    tell({ ...soon, version: 2, unread: true }, 'cursor-1');
    expect(await row('222').findByText('New letter')).toBeVisible();
  });

  it('says why there is nothing', async () => {
    world.lines = [];
    openPortal('/desk?who=mine', handler);
    expect(await screen.findByText('You have no open cases right now')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See cases that nobody has taken' })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('names a unit once, however many roles one has there', async () => {
    const role = (name: string) => ({
      __typename: 'StaffRole',
      role: name,
      coversSubtree: true,
      organisation: unit,
    });
    world.roles = [role('HANDLER'), role('MANAGER')];
    server.use(
      graphql.query('OpenAccessQuestions', () =>
        HttpResponse.json({ data: { liveCursor: 'cursor-0', openAccessQuestions: 0 } }),
      ),
    );
    openPortal('/desk', handler);
    expect(await screen.findByText('You work for Vårdcentralen Björken, Solna')).toBeVisible();
  });

  it('tells staff without a role whom to ask', async () => {
    world.lines = [];
    world.roles = [];
    openPortal('/desk', handler);
    expect(await screen.findByText('You have no role at any unit yet')).toBeVisible();
  });

  it('offers to try again when the service does not answer', async () => {
    let down = true;
    server.use(graphql.query('Queue', () => (down ? new HttpResponse(null, { status: 503 }) : undefined)));
    const { user } = openPortal('/desk', handler);
    const again = await screen.findByRole('button', { name: 'Try again' });
    expect(await axeFindings()).toEqual([]);
    down = false;
    await user.click(again);
    expect(await screen.findByRole('link', { name: '111' })).toBeVisible();
  });

  it('explains to a patient that the desk is for staff', async () => {
    openPortal('/desk');
    expect(await screen.findByRole('heading', { name: 'This page is for someone else' })).toBeVisible();
    expect(screen.getByText(/This page is for staff/)).toBeVisible();
  });
});
