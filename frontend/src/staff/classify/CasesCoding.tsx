import { Suspense } from 'react';
import { lazyPart } from '../../lib/lazyPart';
import type { DeskCaseStateFragment, DeskTimelineFragment } from '../gql/graphql';

const Classify = lazyPart('staff', async () => (await import('./Classify')).Classify);

const codings = new Set(['CASE_CLASSIFIED', 'SECOND_CODING_ASKED', 'SECOND_CODING_WITHDRAWN']);

interface Props {
  subject: DeskCaseStateFragment;
  timeline: DeskTimelineFragment;
}

/** What the case is about, fetched beside the case and read again whenever its coding changes. */
export function CasesCoding({ subject, timeline: { timeline } }: Props) {
  const told = timeline.edges.filter((edge) => edge && codings.has(edge.node.type)).length;
  return (
    <Suspense fallback={null}>
      <Classify
        caseId={subject.id}
        country={subject.organisation.country}
        handler={subject.handler?.name}
        told={told}
      />
    </Suspense>
  );
}
