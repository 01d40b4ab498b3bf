import type { InboxFilter, InboxItemKind } from '../../gql/graphql';

/** The part of the address that says what of the inbox is shown. No name of the login's own, which takes `state` for itself. */
export interface InboxSearch {
  find?: string;
  unread?: true;
  kind?: InboxItemKind;
}

export const kinds: readonly InboxItemKind[] = [
  'ANSWER',
  'QUESTION',
  'RECEIPT',
  'THANKS',
  'REOPENING_DECIDED',
  'ACCESS_ANSWERED',
];

const longest = 200;

export function readSearch(search: Record<string, unknown>): InboxSearch {
  const { find, unread, kind } = search;
  const text = typeof find === 'string' || typeof find === 'number' ? String(find).slice(0, longest) : '';
  return {
    ...(text.trim() !== '' && { find: text }),
    ...(unread === true && { unread }),
    ...(kinds.some((each) => each === kind) && { kind: kind as InboxItemKind }),
  };
}

export function filterOf({ find, unread, kind }: InboxSearch): InboxFilter {
  return { text: find ?? null, unread: unread ?? false, kinds: kind ? [kind] : [] };
}
