import { screen, waitFor, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { deskHandlers, payload, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { action, content, deskCase, type DeskWorld, newDeskWorld } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';
import type { SetUnitsInput } from '../gql/graphql';

let world: DeskWorld;
let sent: SetUnitsInput[];
const found = {
  __typename: 'Organisation',
  id: 'unit-lund',
  name: 'Akuten Lund',
  place: 'Lund',
  country: 'SE',
  ancestors: ['Region Skåne'],
};

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  world.subject = deskCase({
    unitUnknown: true,
    content: { ...content, unitWords: 'Behind the station' },
    actions: [action('SAVE_ANSWER'), action('SET_UNITS')],
  });
  sent = [];
  socket.reset();
  server.resetHandlers(
    graphql.query('DeskSearchUnits', () => HttpResponse.json({ data: { searchOrganisations: [found] } })),
    graphql.mutation('DeskSetUnits', ({ variables }) => {
      sent.push(variables['input'] as SetUnitsInput);
      const concerned = {
        __typename: 'CaseUnit',
        role: 'CONCERNED',
        addedBy: 'Karin Holm',
        organisation: found,
      };
      world.subject = {
        ...world.subject,
        version: 3,
        unitUnknown: false,
        units: [...world.subject.units, concerned],
      };
      return payload('setUnits', world.subject);
    }),
    ...deskHandlers(world),
  );
});
afterAll(() => server.close());

async function openUnits() {
  const { user } = openPortal('/desk/cases/case-1', handler);
  const units = await screen.findByRole('region', { name: 'Unit' });
  return { user, units };
}

it('shows where it was in the words of who wrote, and sets the unit', async () => {
  const { user, units } = await openUnits();
  expect(units).toHaveTextContent('Unknown');
  expect(units).toHaveTextContent('Behind the station');
  expect(await axeFindings()).toEqual([]);
  await user.click(within(units).getByRole('button', { name: 'Set the unit' }));
  const field = await screen.findByRole('combobox', { name: 'Search for a unit to add' });
  expect(field).toHaveAccessibleDescription(
    /^The case does not move: it stays with Vårdcentralen Björken, Solna\./,
  );
  await user.type(field, 'akut');
  await user.click(await screen.findByRole('option', { name: /Akuten Lund/ }));
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Save units' }));
  expect(await within(units).findByText('Set by Karin Holm')).toBeVisible();
  expect(units).not.toHaveTextContent('Unknown');
  await waitFor(() => expect(within(units).getByRole('heading')).toHaveFocus());
  expect(sent).toEqual([{ caseId: 'case-1', version: 2, organisationIds: ['unit-lund'] }]);
});

it('keeps what was chosen and says why it was not saved', async () => {
  server.use(
    graphql.mutation('DeskSetUnits', () =>
      payload('setUnits', null, [problem('STALE_VERSION', 'It was changed elsewhere.')]),
    ),
  );
  const { user, units } = await openUnits();
  await user.click(within(units).getByRole('button', { name: 'Set the unit' }));
  await user.click(screen.getByRole('button', { name: 'Save units' }));
  await waitFor(() => expect(units).toHaveTextContent('It was changed elsewhere.'));
});

it('has setting the unit stand out before writing the answer, while nobody knows the unit', async () => {
  const { units } = await openUnits();
  expect(within(units).getByRole('button', { name: 'Set the unit' })).toHaveAttribute(
    'data-variant',
    'primary',
  );
  expect(screen.getByRole('button', { name: 'Write the answer' })).toHaveAttribute(
    'data-variant',
    'secondary',
  );
  expect(screen.getByText('Set first which unit it is about.')).toBeVisible();
});

it('is a quiet way in the head for a case of one known unit, and only while it is changed more', async () => {
  world.subject = deskCase({ actions: [action('SAVE_ANSWER'), action('SET_UNITS')] });
  const { user } = openPortal('/desk/cases/case-1', handler);
  await user.click(await screen.findByRole('button', { name: 'Change units' }));
  const units = screen.getByRole('region', { name: 'Unit' });
  expect(await axeFindings()).toEqual([]);
  await user.click(within(units).getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('region', { name: 'Unit' })).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Change units' })).toHaveFocus());
  expect(screen.getByRole('button', { name: 'Write the answer' })).toHaveAttribute('data-variant', 'primary');
});

it('is not there for a case of one known unit that others handle', async () => {
  world.subject = deskCase({ actions: [action('TAKE')] });
  openPortal('/desk/cases/case-1', handler);
  await screen.findByRole('heading', { level: 1, name: /^Case/ });
  expect(screen.queryByRole('region', { name: 'Unit' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Change units' })).not.toBeInTheDocument();
});
