import { useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import type { CaseEventType } from '../../gql/graphql';
import { useEvents } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { useFirst } from '../../lib/live';
import { CaseEventsSubscription } from './documents';
import { eventWords } from './parts/eventWords';

/**
 * Follows one case from the place in the log at which its page was read, so that nothing is missed between reading and
 * listening. Each event brings the case anew into the cache; what others did is said aloud, politely. Gives the event that
 * has said that the case may no longer be seen; null while it may.
 */
export function useLiveCase(caseId: string, liveCursor: string | undefined): CaseEventType | null {
  const text = useText();
  const after = useFirst(liveCursor);
  const [gone, setGone] = useState<CaseEventType | null>(null);
  useEvents(CaseEventsSubscription, after === null ? null : { caseId, after }, ({ caseEvents }) => {
    setGone(caseEvents.case ? null : caseEvents.type);
    if (!caseEvents.byMe) announce(eventWords(text, caseEvents, ''));
  });
  return gone;
}
