import { screen, waitFor, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { aLine } from '../../../test/desk/lines';
import { deskHandlers, payload, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { action, type DeskWorld, deskCase, newDeskWorld, unit } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';
import type { AllocateCaseInput } from '../gql/graphql';

const colleagues = [
  { __typename: 'StaffMember', id: 'anna', name: 'Anna Berg', title: 'Nurse', openCases: 4 },
  { __typename: 'StaffMember', id: 'bo', name: 'Bo Ek', title: null, openCases: 0 },
];

const karin = { __typename: 'StaffMember', id: 'karin', name: 'Karin Holm', title: null, openCases: 1 };

let world: DeskWorld;
let given: AllocateCaseInput[];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  given = [];
  world = {
    ...newDeskWorld(),
    lines: [
      aLine({ id: 'a', number: '111' }),
      aLine({ id: 'b', number: '222' }),
      aLine({ id: 'c', number: '333' }),
    ],
    roles: [{ __typename: 'StaffRole', role: 'ALLOCATOR', coversSubtree: true, organisation: unit }],
  };
  socket.reset();
  server.resetHandlers(
    ...deskHandlers(world),
    graphql.query('Colleagues', () => HttpResponse.json({ data: { staff: colleagues } })),
    graphql.mutation('AllocateCase', ({ variables }) => {
      const input = variables['input'] as AllocateCaseInput;
      given.push(input);
      return input.caseId === 'b'
        ? payload('allocateCase', null, [problem('STALE_VERSION', 'Somebody has changed it.', 'version')])
        : payload('allocateCase', deskCase({ id: input.caseId }));
    }),
  );
});
afterAll(() => server.close());

describe('cases in the queue', () => {
  it('are chosen by key and by mouse, given to one who has few, and stay where that fails', async () => {
    const { user } = openPortal('/desk', handler);
    await screen.findByRole('link', { name: '111' });
    await user.keyboard('jxjx');
    await user.click(screen.getByRole('checkbox', { name: 'Choose case 333' }));
    await user.click(screen.getByRole('checkbox', { name: 'Choose case 333' }));
    const chosen = screen.getByRole('group', { name: 'Chosen cases' });
    expect(chosen).toHaveTextContent('2 chosen');
    expect(await axeFindings()).toEqual([]);

    await user.click(within(chosen).getByRole('button', { name: 'Hand over' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hand over 2 cases' });
    await user.click(await within(dialog).findByRole('button', { name: 'Hand over' }));
    expect(within(dialog).getByText('Choose who is to have it.')).toBeVisible();
    await user.click(within(dialog).getByRole('radio', { name: 'Bo Ek' }));
    expect(await axeFindings()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Hand over' }));

    expect(await within(dialog).findByText('222: Somebody has changed it.')).toBeVisible();
    expect(given.map(({ caseId, staffId }) => `${caseId} ${staffId}`)).toEqual(['a bo', 'b bo']);
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(screen.getByText('The case has gone to Bo Ek.', { selector: '.g-note *' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Chosen cases' })).toHaveTextContent('1 chosen');
  });

  it('name those who are not in the list because they do not work at all the units', async () => {
    world.lines = [
      aLine({ id: 'a', number: '111' }),
      aLine({ id: 'b', number: '222', organisation: { id: 'org-2', name: 'Akuten', place: null } }),
    ];
    server.use(
      graphql.query('Colleagues', ({ variables }) =>
        HttpResponse.json({
          data: { staff: variables['organisationId'] === 'org-2' ? [colleagues[0]] : colleagues },
        }),
      ),
    );
    const { user } = openPortal('/desk', handler);
    await screen.findByRole('link', { name: '111' });
    await user.keyboard('jxjx');
    await user.click(screen.getByRole('button', { name: 'Hand over' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hand over 2 cases' });
    expect(await within(dialog).findAllByRole('radio')).toHaveLength(1);
    expect(within(dialog).getByText(/^Not in the list: Bo Ek\./)).toBeVisible();
  });

  it('are marked as long as whoever was given them has not opened them', async () => {
    const mine = { name: 'Karin Holm', me: true, staffId: 'karin' };
    world.lines = [
      aLine({ id: 'a', number: '111', state: 'IN_PROGRESS', handler: mine, unopened: true }),
      aLine({ id: 'b', number: '222', state: 'IN_PROGRESS', handler: mine }),
    ];
    openPortal('/desk', handler);
    expect(await screen.findByText('Given, not opened')).toBeVisible();
    expect(screen.getAllByText('In progress')).toHaveLength(1);
  });

  it('cannot be chosen by those who do not distribute', async () => {
    world.roles = newDeskWorld().roles;
    openPortal('/desk', handler);
    await screen.findByRole('link', { name: '111' });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});

describe('a case', () => {
  it('is handed over by its handler, who is not offered themself', async () => {
    world.subject = deskCase({ actions: [...deskCase().actions, action('ALLOCATE')] });
    server.use(
      graphql.query('Colleagues', () =>
        HttpResponse.json({
          data: {
            staff: [...colleagues, karin, { ...karin, id: 'namesake', title: 'Nurse' }],
          },
        }),
      ),
    );
    const { user } = openPortal('/desk/cases/case-1', handler);
    await user.click(await screen.findByRole('button', { name: 'Hand over' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hand over the case' });
    // One of the same name is offered all the same.
    expect(await within(dialog).findAllByRole('radio')).toHaveLength(3);
    expect(within(dialog).getByRole('radio', { name: 'Karin Holm, Nurse' })).toBeVisible();
    await user.click(within(dialog).getByRole('radio', { name: 'Bo Ek' }));
    await user.click(within(dialog).getByRole('button', { name: 'Hand over' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getByText('The case has gone to Bo Ek.', { selector: '.g-note *' })).toBeVisible();
    expect(given).toMatchObject([{ caseId: 'case-1', version: 2, staffId: 'bo' }]);
  });
});
