import { screen, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import type { World } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

let world: World;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newWorld();
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

describe('the inbox', () => {
  it('tells that mail came back, and takes another address', async () => {
    world.address = { email: 'astrid@exampel.org', emailFails: true };
    const { user } = openPortal('/inbox');
    const heading = await screen.findByText('Your e-mail address does not work');
    expect(screen.getByText(/astrid@exampel\.org/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    const field = screen.getByRole('textbox', { name: 'E-mail for notices' });
    await user.clear(field);
    await user.type(field, 'astrid@example.org');
    await user.click(screen.getByRole('button', { name: 'Save the address' }));
    await waitFor(() => expect(heading).not.toBeInTheDocument());
    expect(world.address.email).toBe('astrid@example.org');
  });

  it('says nothing of an address that works', async () => {
    world.address = { email: 'astrid@example.org', emailFails: false };
    openPortal('/inbox');
    expect(await screen.findByText(/^Nothing here yet/)).toBeVisible();
    expect(screen.queryByText('Your e-mail address does not work')).not.toBeInTheDocument();
  });
});
