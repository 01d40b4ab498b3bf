import { screen } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deskHandlers, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { newDeskWorld } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';
import { setSession } from '../../lib/auth/session';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  socket.reset();
  server.resetHandlers(...deskHandlers(newDeskWorld()));
});
afterAll(() => server.close());

describe('the foot of the page', () => {
  it('is not at the desk, whose work needs the room', async () => {
    openPortal('/desk', handler);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('contentinfo')).not.toBeInTheDocument();
  });

  it('is at the login of the desk, where a citizen may have come by mistake', async () => {
    const { router } = openPortal('/desk', handler);
    setSession({ status: 'out', reason: 'none' });
    await router.invalidate();
    expect(await screen.findByRole('contentinfo')).toHaveTextContent('112');
  });
});
