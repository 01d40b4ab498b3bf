import { useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { useEvents } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { readFragment } from '../gql';
import type { DeskTransferFragment } from '../gql/graphql';
import { GoneFragment, TransferFragment } from '../transfer/documents';
import { CaseEventsDocument } from './documents';
import { eventWords } from './timeline';

/** Follows the case from where it was read; what others do is announced, and shows by itself. */
export function useCaseEvents(
  caseId: string,
  liveCursor: string,
  onLost: (receipt: DeskTransferFragment | null) => void,
): void {
  const { t } = useText();
  const [after] = useState(liveCursor);

  useEvents(CaseEventsDocument, { caseId, after }, ({ caseEvents }) => {
    const { type, byMe, case: now } = caseEvents;
    if (!now) onLost(readFragment(TransferFragment, readFragment(GoneFragment, caseEvents).transfer) ?? null);
    else if (!byMe && type !== 'ANSWER_SAVED') announce(eventWords(t, caseEvents));
  });
}
