import { Suspense } from 'react';
import { lazyPart } from '../../lib/lazyPart';
import { type FragmentType, readFragment } from '../gql';
import { CameFromFragment, TransferFragment } from './documents';

/** Few cases have moved: what says so is fetched with those. */
const Came = lazyPart('transfer', async () => (await import('./CameFrom')).CameFrom);
export const Gone = lazyPart('transfer', async () => (await import('./Receipt')).Receipt);

/** On a case that came from another unit. */
export function CameFrom({ subject }: { subject: FragmentType<typeof CameFromFragment> }) {
  const transfer = readFragment(TransferFragment, readFragment(CameFromFragment, subject).transfer);
  return transfer ? (
    <Suspense>
      <Came transfer={transfer} />
    </Suspense>
  ) : null;
}
