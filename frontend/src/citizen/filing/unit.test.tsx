import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import type { World } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

let world: World;
let draftId: string;
let drafts = 0;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newWorld();
  drafts += 1;
  draftId = `draft-of-units-${drafts}`;
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

const praise = { step: 'unit', whatHappened: 'Thank you.', identity: 'SHOWN' as const };

function open(content: object, step = 'unit') {
  world.drafts.set(draftId, { version: 1, kind: 'PRAISE', content: { ...praise, ...content } });
  return openPortal(`/write/${draftId}/${step}?from=check`);
}

async function press(user: UserEvent, name: string) {
  await user.click(await screen.findByRole('button', { name }));
}

async function send(user: UserEvent) {
  await press(user, 'Continue');
  await screen.findByRole('heading', { level: 1, name: 'Read it through before you send' });
  const read = document.body.textContent;
  await press(user, 'Send the thanks');
  await screen.findByRole('heading', { level: 1, name: /sent/ });
  return read;
}

describe('somebody who does not know the unit', () => {
  it('says where it was, is told who finds out, and sends it there', async () => {
    const { user } = open({});
    expect(await screen.findByText(/The patient board of the region.*then gets it/)).toBeInTheDocument();
    await press(user, "I don't know which unit it was");
    expect(await screen.findByText(/The patient board of the region gets it/)).toBeInTheDocument();
    const region = await screen.findByRole('combobox', { name: 'In which region was it?' });
    await waitFor(() => expect(region).toHaveFocus());
    const countries = within(region).getAllByRole('group');
    expect(countries.map((each) => each.getAttribute('label'))).toEqual(['Sweden', 'Norway']);
    await user.selectOptions(region, 'Region Skåne');
    expect(screen.getByText(/goes to Patientnämnden Region Skåne/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Where was it?' }), 'Behind the station');
    expect(await axeFindings()).toEqual([]);
    expect(await send(user)).toMatch(/Behind the station.*goes to Patientnämnden Region Skåne/);
    expect(world.submissions).toMatchObject([
      { organisationId: 'board-skane', unitWords: 'Behind the station' },
    ]);
    expect(world.submissions[0]).not.toHaveProperty('furtherUnitIds');
  });

  it('is told what is missing at its field', async () => {
    const { user } = open({ unitWords: '' });
    await screen.findByRole('combobox', { name: 'In which region was it?' });
    await press(user, 'Continue');
    expect(await screen.findByRole('heading', { name: 'This needs to be changed' })).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'In which region was it?' })).toHaveAccessibleDescription(
      /Choose the region/,
    );
    expect(screen.getByRole('textbox', { name: 'Where was it?' })).toHaveAccessibleDescription(
      /Write where it was/,
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('may know it after all, and finds the words again when not', async () => {
    const { user } = open({ unitWords: 'Behind the station', organisationId: 'board-skane' });
    expect(await screen.findByRole('combobox', { name: 'In which region was it?' })).toHaveDisplayValue(
      'Region Skåne',
    );
    await press(user, 'I know which unit it was');
    const search = await screen.findByRole('combobox', { name: 'Unit, hospital or place' });
    await waitFor(() => expect(search).toHaveFocus());
    await press(user, "I don't know which unit it was");
    expect(await screen.findByRole('textbox', { name: 'Where was it?' })).toHaveValue('Behind the station');
  });
});

describe('a matter of several units', () => {
  async function add(user: UserEvent) {
    await press(user, 'Add a unit');
    const search = await screen.findByRole('combobox', { name: 'Search for the unit that it is also about' });
    await waitFor(() => expect(search).toHaveFocus());
    await user.type(search, 'akut');
    await screen.findByRole('option', { name: /Malmö/ });
    return search;
  }

  it('is one case, of the unit that is to answer', async () => {
    const { user } = open({ organisationId: 'unit-lund' });
    await add(user);
    expect(screen.queryByRole('option', { name: /Lund/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('option', { name: /Malmö/ }));
    const further = screen.getByRole('region', { name: 'Also about' });
    expect(further).toHaveTextContent('one single case');
    expect(await axeFindings()).toEqual([]);
    await press(user, 'Let Akutmottagningen Malmö answer');
    expect(screen.getByRole('region', { name: 'You have chosen' })).toHaveTextContent('Malmö');
    expect(within(further).getByRole('listitem')).toHaveTextContent('Lund');
    expect(await send(user)).toMatch(/Malmö.*Also about.*Lund/);
    expect(world.submissions).toMatchObject([
      { organisationId: 'unit-malmo', furtherUnitIds: ['unit-lund'] },
    ]);
  });

  it('loses one again, and is found again with all of them', async () => {
    const { user } = open({ organisationId: 'unit-lund', furtherUnitIds: ['unit-malmo'] });
    await press(user, 'Remove Akutmottagningen Malmö');
    expect(screen.getByRole('heading', { name: 'Is it about more units?' })).toHaveFocus();
    await send(user);
    expect(world.submissions).toMatchObject([{ organisationId: 'unit-lund', furtherUnitIds: [] }]);
  });
});
