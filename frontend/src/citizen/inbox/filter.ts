import type { InboxFilter, InboxItemKind } from '../../gql/graphql';
import type { InboxSearch } from './search';

export const kinds: readonly InboxItemKind[] = [
  'ANSWER',
  'QUESTION',
  'RECEIPT',
  'THANKS',
  'REOPENING_DECIDED',
  'CONSENT_REQUEST',
  'CONSENT_ANSWERED',
  'ACCESS_ANSWERED',
];

export function kindOf({ kind }: InboxSearch): InboxItemKind | undefined {
  return kinds.find((each) => each === kind);
}

export function filterOf(search: InboxSearch): InboxFilter {
  const kind = kindOf(search);
  return { text: search.find ?? null, unread: search.unread ?? false, kinds: kind ? [kind] : [] };
}
