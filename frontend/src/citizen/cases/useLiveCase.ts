import { useEffect, useEffectEvent, useState } from 'react';
import { useSubscription } from 'urql';
import type { CaseWholeFragment } from '../../gql/graphql';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { CaseEventsSubscription } from './documents';

/**
 * Follows one case from the last event that was read with it, so that nothing between reading and listening is missed.
 * Each event brings the case anew into the cache; what others did is said aloud, politely.
 */
export function useLiveCase(whole: CaseWholeFragment | null): void {
  const { t } = useText();
  const caseId = whole?.id ?? '';
  const latest = whole?.timeline.edges.at(-1)?.node.cursor ?? null;
  const [after, setAfter] = useState<{ caseId: string; cursor: string | null } | null>(null);
  if (whole && after?.caseId !== caseId) setAfter({ caseId, cursor: latest });

  const [{ data }] = useSubscription({
    query: CaseEventsSubscription,
    variables: { caseId, after: after?.cursor ?? null },
    pause: !whole || after?.caseId !== caseId,
  });

  const event = data?.caseEvents;
  const say = useEffectEvent(() => {
    if (event && !event.byMe) announce(t(`timeline.${event.type}`, { who: event.actorName ?? '' }));
  });
  const cursor = event?.cursor;
  useEffect(
    function sayWhatOthersDid() {
      if (cursor) say();
    },
    [cursor],
  );
}
