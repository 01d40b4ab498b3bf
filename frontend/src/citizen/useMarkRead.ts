import { useEffect } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../gql';
import type { InboxItemKind } from '../gql/graphql';

const InboxOfCases = graphql(`
  query InboxOfCases {
    inbox(first: 50) {
      edges {
        node {
          id
          kind
          readAt
          case {
            id
          }
        }
      }
    }
  }
`);

const MarkRead = graphql(`
  mutation MarkRead($input: MarkReadInput!) {
    markRead(input: $input) {
      items {
        id
        readAt
      }
      unreadCount
    }
  }
`);

/** Marks what the inbox holds of these kinds about a case as read, since its page is open. */
export function useMarkRead(caseId: string, kinds: readonly InboxItemKind[]): void {
  const [{ data }] = useQuery({ query: InboxOfCases, requestPolicy: 'cache-and-network' });
  const [, markRead] = useMutation(MarkRead);
  const unread = (data?.inbox.edges ?? [])
    .flatMap((edge) => (edge ? [edge.node] : []))
    .filter((item) => item.case.id === caseId && !item.readAt && kinds.includes(item.kind))
    .map(({ id }) => id)
    .join(' ');

  useEffect(
    function markWhatIsShown() {
      if (unread !== '') void markRead({ input: { itemIds: unread.split(' ') } });
    },
    [unread, markRead],
  );
}
