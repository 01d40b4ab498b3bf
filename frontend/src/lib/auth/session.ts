import { useSyncExternalStore } from 'react';

/** The two doors of login: a citizen by eID, staff by the employer's login. */
export type Door = 'citizen' | 'staff';

export interface Person {
  /** The login's lasting id; the same person in another window has the same. */
  subject: string;
  name: string;
  givenName: string;
  /** Which door the person came through; null for an account that belongs to neither. */
  door: Door | null;
  /** How sure the eID is of who it is: `low`, `substantial`, `high`. */
  level: string;
}

export type Session =
  /** It is not known yet whether this tab has a login. */
  | { status: 'starting' }
  | { status: 'out'; reason: 'none' | 'refused' | 'unreachable' }
  /** `endsAt`: the moment, in milliseconds, at which the login ends unless it is extended. */
  | { status: 'in'; person: Person; endsAt: number }
  /** Was logged in; what is on the page is kept, and a new login of the same person goes on from here. */
  | { status: 'ended'; person: Person };

let session: Session = { status: 'starting' };
const listeners = new Set<() => void>();

export function currentSession(): Session {
  return session;
}

export function setSession(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): Session {
  return useSyncExternalStore(onSession, currentSession);
}

/** A citizen is let in from the level "substantial". */
export function levelSuffices(person: Person): boolean {
  return person.door !== 'citizen' || person.level === 'substantial' || person.level === 'high';
}
