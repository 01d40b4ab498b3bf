import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';
import { setSession } from '../../lib/auth/session';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => server.resetHandlers(...handlersOf(newWorld())));
afterAll(() => server.close());

describe('help', () => {
  it('is about the page one is on, and leaves what is typed', async () => {
    const { user } = openPortal('/say');
    const text = await screen.findByRole('textbox', { name: 'This would be better (optional)' });
    await user.type(text, 'The signs are gone.');
    await user.click(screen.getByRole('button', { name: 'Help' }));
    const help = await screen.findByRole('dialog', { name: 'Help with this page' });
    expect(within(help).getByRole('heading', { name: 'Writing without login' })).toBeVisible();
    expect(within(help).getByText(/press Esc three times/)).toBeVisible();
    expect(within(help).getByRole('link')).toHaveAttribute('target', '_blank');
    expect(await axeFindings()).toEqual([]);
    await user.click(within(help).getByRole('button', { name: 'Close the help' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(text).toHaveValue('The signs are gone.');
  });

  it('is about the login where that comes first', async () => {
    const { user } = openPortal('/inbox');
    act(() => setSession({ status: 'out', reason: 'none' }));
    await user.click(await screen.findByRole('button', { name: 'Help' }));
    expect(await screen.findByRole('heading', { name: 'Logging in' })).toBeVisible();
  });

  it('stands on a page of its own, part for part', async () => {
    openPortal('/help');
    expect(await screen.findByRole('heading', { name: 'Help page by page' })).toBeVisible();
    for (const name of ['Leave the page quickly', 'The answer', 'Settings', 'Writing and sending'])
      expect(screen.getByRole('heading', { name })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('a lost connection', () => {
  it('is told on every page, and that nothing is lost', async () => {
    openPortal('/help');
    await screen.findByRole('heading', { level: 1 });
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fireEvent(globalThis.window, new Event('offline'));
    expect(screen.getByText(/^You have no connection right now/)).toBeVisible();
    online.mockReturnValue(true);
    fireEvent(globalThis.window, new Event('online'));
    expect(screen.queryByText(/^You have no connection right now/)).not.toBeInTheDocument();
    online.mockRestore();
  });
});
