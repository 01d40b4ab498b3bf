import type { InboxRowFragment, RepresentationState, WhoseFragment } from '../../gql/graphql';
import type { MessageId } from '../../locales/ids';

const decided: Partial<Record<RepresentationState, MessageId>> = {
  ACTIVE: 'inbox.CONSENT_ANSWERED.yes',
  DECLINED: 'inbox.CONSENT_ANSWERED.no',
  REFUSED: 'inbox.CONSENT_ANSWERED.no',
  WITHDRAWN: 'inbox.CONSENT_ANSWERED.ended',
  TAKEN_OVER: 'inbox.CONSENT_ANSWERED.takenOver',
};

/** What an item is: of what was decided of oneself also how, as it was when the item came. A later one says what came later. */
export function titleOf(
  { kind, createdAt }: InboxRowFragment,
  { representations }: WhoseFragment,
): MessageId {
  if (kind !== 'CONSENT_ANSWERED') return `inbox.${kind}`;
  const came = Date.parse(createdAt);
  const step = representations
    .find(({ side }) => side === 'REPRESENTATIVE')
    ?.history.findLast(({ at }) => Date.parse(at) <= came);
  if (step?.notAboutMe) return 'inbox.CONSENT_ANSWERED.notMe';
  return (step && decided[step.state]) ?? 'inbox.CONSENT_ANSWERED';
}
