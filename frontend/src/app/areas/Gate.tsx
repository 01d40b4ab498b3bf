import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Door, levelSuffices, useSession } from '../../lib/auth';
import { LoginPage } from '../login/LoginPage';
import { WrongDoorPage } from '../login/WrongDoorPage';
import { Loading } from '../shell/Loading';

interface Props {
  door: Door;
  children: ReactNode;
}

/** Lets in who came through the right door at a sufficient level; keyed by person, so that nobody sees another's page. */
export function Gate({ door, children }: Props) {
  const session = useSession();
  if (session.status === 'starting') return <Loading />;
  if (session.status === 'out') return <LoginPage door={door} reason={session.reason} />;
  if (session.person.door !== door) return <WrongDoorPage door={door} />;
  if (!levelSuffices(session.person)) return <Navigate to="/login/too-low" replace />;
  return <div key={session.person.subject}>{children}</div>;
}
