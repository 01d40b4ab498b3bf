import { Suspense } from 'react';
import { lazyPart } from '../../lib/lazyPart';
import type { DeskCaseStateFragment, DeskTimelineFragment } from '../gql/graphql';

const Notes = lazyPart('staff', async () => (await import('./Notes')).Notes);

interface Props {
  subject: DeskCaseStateFragment;
  timeline: DeskTimelineFragment;
}

/** Notes between colleagues, fetched beside the case for those who may write one, and read again when there is a new one. */
export function CasesNotes({ subject, timeline: { timeline } }: Props) {
  if (!subject.actions.some(({ name, enabled }) => name === 'ADD_NOTE' && enabled)) return null;
  const told = timeline.edges.filter((edge) => edge?.node.type === 'NOTE_ADDED').length;
  return (
    <Suspense fallback={null}>
      <Notes caseId={subject.id} told={told} />
    </Suspense>
  );
}
