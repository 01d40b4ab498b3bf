import { screen, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { deskHandlers, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { deskView, type DeskWorld, newDeskWorld } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';

let world: DeskWorld;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

async function openCase() {
  const opened = openPortal('/desk/cases/case-1', handler);
  await screen.findByRole('heading', { level: 1, name: /^Case/ });
  await waitFor(() => expect(socket.following('caseEvents')).toHaveLength(1));
  return opened;
}

describe('a view at the desk', () => {
  it('shows a view of somebody who is not to be seen, and closes it with thanks', async () => {
    world.subject = deskView();
    const { user } = await openCase();
    expect(screen.getByText('Does not want to show who it is')).toBeVisible();
    expect(screen.getByText('Larger letters.')).toBeVisible();
    expect(screen.getByText('No answer is promised')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Write the answer' })).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.type(screen.getByRole('textbox', { name: /Thanks to the person/ }), 'Thank you.');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Thank and close' }));
    expect(await screen.findByRole('heading', { name: 'Thanks' })).toBeVisible();
    expect(world.closed).toMatchObject([{ caseId: 'case-1', version: 2, thanks: 'Thank you.' }]);
  });

  it('offers no thanks where nobody can get them', async () => {
    world.subject = deskView({ identity: 'ANONYMOUS' });
    const { user } = await openCase();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Close the case' }));
    await waitFor(() => expect(world.closed).toMatchObject([{ thanks: null }]));
  });
});
