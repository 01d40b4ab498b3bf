import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { aLine } from '../../../test/desk/lines';
import { deskHandlers, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { type DeskWorld, newDeskWorld } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';

let world: DeskWorld;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

function row(number: string) {
  const item = screen.getByRole('link', { name: number }).closest('li');
  if (!item) throw new Error(`There is no row ${number}.`);
  return within(item);
}

describe('a row of the queue', () => {
  it('marks what somebody filed for somebody else, and what has the wrong patient', async () => {
    world.lines = [
      aLine({ id: 'a', number: '111', filedForAnother: 'NOT_ABOUT_PATIENT' }),
      aLine({ id: 'b', number: '222', filedForAnother: 'OPEN' }),
      aLine({ id: 'c', number: '333' }),
    ];
    openPortal('/desk', handler);
    await screen.findByRole('link', { name: '111' });
    expect(row('111').getByText('Wrong patient')).toBeVisible();
    expect(row('222').getByText('For somebody else')).toBeVisible();
    expect(row('333').queryByText(/somebody else/)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: '111' })).toHaveAccessibleDescription(/Wrong patient/);
    expect(await axeFindings()).toEqual([]);
  });
});
