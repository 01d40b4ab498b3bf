import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler, openPortal } from '../../../test/render';
import { leaveOnEscape } from './leave';

function escapeAt(...millis: readonly number[]): void {
  for (const timeStamp of millis) press('Escape', timeStamp);
}

function press(key: string, timeStamp: number, repeat = false): void {
  const event = new KeyboardEvent('keydown', { key, repeat });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  globalThis.dispatchEvent(event);
}

describe('leaving quickly', () => {
  const go = vi.fn();
  let stop: () => void;
  beforeEach(() => {
    go.mockReset();
    stop = leaveOnEscape(go);
  });
  afterEach(() => stop());

  it('is done by Escape pressed three times in a row', () => {
    escapeAt(5_000, 5_400, 5_900);
    expect(go).toHaveBeenCalledOnce();
  });

  it('is not done by a slow third press, by a key held down, or with another key between', () => {
    escapeAt(5_000, 5_400, 6_500);
    press('Escape', 10_000);
    for (let held = 1; held < 20; held += 1) press('Escape', 10_000 + 30 * held, true);
    escapeAt(20_000, 20_300);
    press('a', 20_400);
    escapeAt(20_500, 20_600);
    expect(go).not.toHaveBeenCalled();
  });

  it('is done from inside what has a use of its own for Escape', () => {
    const dialog = document.body.appendChild(document.createElement('input'));
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    for (let time = 0; time < 3; time += 1) fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(go).toHaveBeenCalledOnce();
    dialog.remove();
  });

  it('is offered to everybody but those at the desk', async () => {
    openPortal('/help');
    expect(
      await screen.findByRole('button', { name: 'Leave this page quickly' }),
    ).toHaveAccessibleDescription('Or press Esc three times');
  });

  it('is not in the way at the desk', async () => {
    openPortal('/desk', handler);
    await screen.findByRole('button', { name: 'Help' });
    expect(screen.queryByRole('button', { name: 'Leave this page quickly' })).not.toBeInTheDocument();
  });
});
