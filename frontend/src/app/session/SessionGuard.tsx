import { useSession } from '../../lib/auth';
import { SessionEnded } from './SessionEnded';
import { SessionEndsSoon } from './SessionEndsSoon';

/** Watches over the end of the login, so that nobody loses what they have typed. */
export function SessionGuard() {
  const session = useSession();
  if (session.status === 'ended') return <SessionEnded person={session.person} />;
  if (session.status === 'in') return <SessionEndsSoon key={session.endsAt} endsAt={session.endsAt} />;
  return null;
}
