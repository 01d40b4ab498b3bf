import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { handler, openPortal } from '../render';
import { socket } from './socket';
import type { DeskWorld } from './world';

/** Opens the case of the world and waits until it is followed. */
export async function openCase() {
  const opened = openPortal('/desk/cases/case-1', handler);
  await screen.findByRole('heading', { level: 1, name: /^Case/ });
  await waitFor(() => expect(socket.following('caseEvents')).toHaveLength(1));
  return opened;
}

/** Something happens in the case: the citizen does it, unless said otherwise. */
export function happened(world: DeskWorld, type: string, cursor: string, over: object = {}) {
  socket.push('caseEvents', {
    __typename: 'CaseEvent',
    cursor,
    type,
    actorName: 'Leila Haddad',
    unitNames: [],
    transfer: null,
    representationDeed: null,
    representativeName: null,
    byMe: false,
    case: world.subject,
    ...over,
  });
}
