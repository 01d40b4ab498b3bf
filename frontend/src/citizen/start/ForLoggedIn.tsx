import { Suspense } from 'react';
import { useSession } from '../../lib/auth';
import { lazyPart } from '../../lib/lazyPart';

const LoggedIn = lazyPart('citizen', async () => (await import('./LoggedIn')).LoggedIn);

/** Fetched only for a citizen who is logged in: what they find on a page that is for all. */
export function ForLoggedIn({ drafts = false }: { drafts?: boolean }) {
  const session = useSession();
  if (session.status !== 'in' || session.person.door !== 'citizen') return null;
  return (
    <Suspense fallback={null}>
      <LoggedIn key={session.person.subject} drafts={drafts} />
    </Suspense>
  );
}
