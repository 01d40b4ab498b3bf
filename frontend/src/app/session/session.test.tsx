import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { endSession, extendSession } from '../../lib/auth/keycloak';
import { setSession } from '../../lib/auth/session';
import { openPortal } from '../../../test/render';

const person = {
  subject: 'p1',
  name: 'Astrid Lindqvist',
  givenName: 'Astrid',
  door: 'citizen',
  level: 'high',
} as const;

function endsIn(millis: number): void {
  act(() => setSession({ status: 'in', person, endsAt: Date.now() + millis }));
}

async function pass(millis: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(millis));
}

const warning = { name: 'You will soon be logged out' };

describe('the end of a login', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 503 })));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is warned of two minutes ahead, and not before', async () => {
    openPortal('/help');
    await pass(120_000);
    endsIn(10 * 60_000);
    await pass(7 * 60_000);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await pass(65_000);
    expect(screen.getByRole('dialog', warning)).toHaveTextContent('In 2 minutes you will be logged out');
    expect(await axeFindings()).toEqual([]);
  });

  it('is put off by the press of a button', async () => {
    openPortal('/help');
    await pass(120_000);
    endsIn(100_000);
    await pass(5_000);
    const before = vi.mocked(extendSession).mock.calls.length;
    act(() => screen.getByRole('button', { name: 'Stay logged in' }).click());
    expect(vi.mocked(extendSession).mock.calls.length).toBe(before + 1);
    endsIn(30 * 60_000);
    await pass(5_000);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is put off without a question while somebody types', async () => {
    const { user } = openPortal('/help');
    await pass(120_000);
    await user.keyboard('a');
    const before = vi.mocked(extendSession).mock.calls.length;
    endsIn(100_000);
    await pass(5_000);
    expect(vi.mocked(extendSession).mock.calls.length).toBeGreaterThan(before);
    expect(screen.queryByRole('dialog', warning)).not.toBeInTheDocument();
  });

  it('is told when it has come', async () => {
    openPortal('/help');
    await pass(120_000);
    endsIn(10_000);
    await pass(15_000);
    expect(endSession).toHaveBeenCalled();
  });

  it('keeps the page and offers a new login in a window of its own', async () => {
    const open = vi.spyOn(globalThis, 'open').mockReturnValue(null);
    openPortal('/help');
    await pass(1_000);
    act(() => setSession({ status: 'ended', person }));
    await pass(1_000);
    expect(screen.getByRole('dialog', { name: 'You have been logged out' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, hidden: true })).toHaveTextContent('Help and other ways');
    act(() => screen.getByRole('button', { name: 'Log in again' }).click());
    expect(String(open.mock.calls[0]?.[0])).toMatch(/^\/renew\?door=citizen&window=/);
  });
});
