import { screen, waitFor, within } from '@testing-library/react';
import { graphql } from 'msw';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { claimed } from '../../../test/desk/people';
import { deskHandlers, payload, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { action, clock, deskCase, type DeskWorld, newDeskWorld } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';
import { deadlineOf } from '../parts/deadline';

let world: DeskWorld;
let sent: unknown[];
const words = 'We wait for the patient.';
const pause = {
  __typename: 'ClockPause',
  id: 'pause-1',
  words,
  note: 'Asked by phone.',
  pausedAt: '2026-11-20T09:00:00Z',
  pausedBy: 'Karin Holm',
  endedAt: null,
  days: null,
  dueAfter: null,
};
const running = [action('SAVE_ANSWER'), action('PAUSE_CLOCK'), action('SEND_INTERIM_ANSWER')];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  world.subject = deskCase({ actions: running, representations: [claimed({ state: 'REQUESTED' })] });
  sent = [];
  socket.reset();
  server.resetHandlers(
    graphql.mutation('DeskPauseClock', ({ variables }) => {
      sent.push(variables['input']);
      world.subject = {
        ...world.subject,
        version: 3,
        clock: { ...clock, pausedSince: '2026-11-20T09:00:00Z' },
        pauses: [pause],
        actions: [action('SAVE_ANSWER'), action('RESUME_CLOCK')],
      };
      return payload('pauseClock', world.subject);
    }),
    graphql.mutation('DeskResumeClock', ({ variables }) => {
      sent.push(variables['input']);
      const ended = { ...pause, endedAt: '2026-11-23T09:00:00Z', days: 3, dueAfter: '2026-12-03' };
      world.subject = { ...world.subject, version: 4, clock, pauses: [ended], actions: running };
      return payload('resumeClock', world.subject);
    }),
    graphql.mutation('DeskInterimAnswer', ({ variables }) => {
      sent.push(variables['input']);
      world.subject = { ...world.subject, clock: { ...clock, expectedOn: '2026-12-20' } };
      return payload('sendInterimAnswer', world.subject);
    }),
    ...deskHandlers(world),
  );
});
afterAll(() => server.close());

async function openTime() {
  const { user } = openPortal('/desk/cases/case-1', handler);
  return { user, time: within(await screen.findByRole('region', { name: 'Time' })) };
}

it('lets the time stand still with a reason, and run again', async () => {
  const { user, time } = await openTime();
  await user.click(time.getByRole('button', { name: 'Let the time stand still' }));
  await user.click(time.getByRole('button', { name: 'Let the time stand still now' }));
  expect(time.getByText('Choose a reason.')).toBeVisible();
  expect(time.getByText(/by itself when the patient has answered/)).toBeVisible();
  await user.click(time.getByRole('radio', { name: words }));
  await user.type(time.getByRole('textbox', { name: /Note for colleagues/ }), 'Asked by phone.');
  expect(await axeFindings()).toEqual([]);
  await user.click(time.getByRole('button', { name: 'Let the time stand still now' }));
  expect(await time.findByText('The time stands still')).toBeVisible();
  expect(time.getByText('For colleagues: Asked by phone.')).toBeVisible();
  await waitFor(() => expect(time.getByRole('heading', { name: 'Time' })).toHaveFocus());
  await user.click(time.getByRole('button', { name: 'Let the time run again' }));
  expect(await time.findByText(/Stood still for 3 days/)).toBeVisible();
  expect(sent).toEqual([
    { caseId: 'case-1', version: 2, reason: 'CONSENT', note: 'Asked by phone.' },
    { caseId: 'case-1', version: 3 },
  ]);
});

it('waits for the patient only where the patient was asked', async () => {
  world.subject = deskCase({ actions: running, representations: [claimed({ state: 'ACTIVE' })] });
  const { user, time } = await openTime();
  await user.click(time.getByRole('button', { name: 'Let the time stand still' }));
  expect(time.getAllByRole('radio')).toHaveLength(1);
  expect(time.getByRole('radio', { name: 'We wait for a reply.' })).toBeVisible();
});

it('says why the time does not stand still', async () => {
  server.use(
    graphql.mutation('DeskPauseClock', () =>
      payload('pauseClock', null, [problem('STALE_VERSION', 'It was changed elsewhere.')]),
    ),
  );
  const { user, time } = await openTime();
  await user.click(time.getByRole('button', { name: 'Let the time stand still' }));
  await user.click(time.getByRole('radio', { name: words }));
  await user.click(time.getByRole('button', { name: 'Let the time stand still now' }));
  expect(await time.findByText('It was changed elsewhere.')).toBeVisible();
});

it('says that an interim answer is owed, and sends it with its day', async () => {
  world.subject = deskCase({
    actions: running,
    clock: { ...clock, interimOwed: true, interimDueOn: '2026-11-19' },
  });
  const { user, time } = await openTime();
  expect(time.getByText(/An interim answer is owed by/)).toBeVisible();
  await user.click(time.getByRole('button', { name: 'Write that the answer takes longer' }));
  await user.click(time.getByRole('button', { name: 'Send the letter' }));
  expect(time.getByText('Write why the answer takes longer.')).toBeVisible();
  await user.type(time.getByRole('textbox', { name: 'Why does the answer take longer?' }), 'We wait.');
  await user.type(time.getByRole('textbox', { name: 'Day' }), '20');
  await user.type(time.getByRole('textbox', { name: 'Month' }), '12');
  await user.type(time.getByRole('textbox', { name: 'Year' }), '2026');
  expect(await axeFindings()).toEqual([]);
  await user.click(time.getByRole('button', { name: 'Send the letter' }));
  expect(await time.findByText(/The answer is expected by/)).toBeVisible();
  expect(sent).toMatchObject([
    { caseId: 'case-1', text: 'We wait.', expectedOn: '2026-12-20', forSubmitter: false },
  ]);
});

it('is not there where no answer is owed by a day', async () => {
  world.subject = deskCase({ clock: { ...clock, dueOn: null, daysLeft: null } });
  openPortal('/desk/cases/case-1', handler);
  await screen.findByRole('heading', { name: 'What has happened' });
  expect(screen.queryByRole('region', { name: 'Time' })).toBeNull();
});

it('counts working days where the country does, and says so while the time stands still', () => {
  expect(deadlineOf({ ...clock, workingDaysLeft: 6 }, 'IN_PROGRESS')).toEqual({
    kind: 'left',
    days: 6,
    working: true,
    dueOn: '2026-11-30',
  });
  expect(deadlineOf({ ...clock, pausedSince: '2026-11-20' }, 'IN_PROGRESS')).toEqual({
    kind: 'paused',
    pausedSince: '2026-11-20',
  });
});
