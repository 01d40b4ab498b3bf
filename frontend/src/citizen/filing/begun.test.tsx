import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import type { World } from '../../../test/api/world';
import { openPortal } from '../../../test/render';

let world: World;
let draftId: string;
let drafts = 0;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newWorld();
  drafts += 1;
  draftId = `begun-draft-${drafts}`;
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

const begun = { step: 'what', organisationId: 'unit-lund', wishes: [], questions: [] };

describe('what was begun', () => {
  it('asks before a draft is thrown away, and goes on from there', async () => {
    world.drafts.set(draftId, { version: 1, content: begun });
    const { user } = openPortal('/write?kind=COMPLAINT');
    await user.click(
      await screen.findByRole('button', { name: /^Throw away the draft: Akutmottagningen Lund/ }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Throw the draft away?' });
    await user.click(within(dialog).getByRole('button', { name: 'Keep it' }));
    expect(world.drafts.has(draftId)).toBe(true);
    expect(screen.getByRole('link', { name: /^Continue: / })).toBeInTheDocument();
  });

  it('says on which day it is removed once that is near, also on the start page', async () => {
    world.drafts.set(draftId, { version: 1, content: begun });
    const { unmount } = openPortal('/write');
    await screen.findByRole('link', { name: /^Continue: / });
    expect(
      screen.queryByText(/^Something you have begun will be removed on 21 December 2026/),
    ).not.toBeInTheDocument();
    unmount();
    world.soon = true;
    const again = openPortal('/write');
    expect(
      await screen.findByText(/^Something you have begun will be removed on 21 December 2026/),
    ).toBeVisible();
    again.unmount();
    openPortal('/');
    expect(
      await screen.findByText(/^Something you have begun will be removed on 21 December 2026/),
    ).toBeVisible();
  });

  it('says of an error that it is mended once it is', async () => {
    world.drafts.set(draftId, { version: 1, content: begun });
    const { user } = openPortal(`/write/${draftId}/what`);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { name: 'This needs to be changed' });
    await user.type(
      screen.getByRole('textbox', { name: 'This is what happened' }),
      'I waited for seven hours.',
    );
    expect(screen.queryByRole('heading', { name: 'This needs to be changed' })).not.toBeInTheDocument();
  });

  it('takes the focus to the chosen unit, and back to the search', async () => {
    world.drafts.set(draftId, { version: 1, content: { step: 'unit', wishes: [], questions: [] } });
    const { user } = openPortal(`/write/${draftId}/unit`);
    await user.type(await screen.findByRole('combobox', { name: 'Unit, hospital or place' }), 'akut');
    await user.click(await screen.findByRole('option', { name: /Akutmottagningen Lund/ }));
    expect(await screen.findByRole('region', { name: 'You have chosen' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Choose another unit' }));
    expect(await screen.findByRole('combobox', { name: 'Unit, hospital or place' })).toHaveFocus();
  });
});
