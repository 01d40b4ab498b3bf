import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { InboxFilter } from '../../gql/graphql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { useKeepFresh } from '../../lib/live';
import { Button, Waiting } from '../../ui';
import { InboxRow } from './InboxRow';

const Inbox = graphql(`
  query Inbox($filter: InboxFilter, $first: Int!, $after: String) {
    inbox(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          ...InboxRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface Props {
  filter: InboxFilter;
  after: string | null;
  none: string;
  /** Asks for the next part; null when it is there already. */
  onMore: ((after: string) => void) | null;
}

/** One part of the list, latest first; the next one follows when it is asked for. */
export function InboxPart({ filter, after, none, onMore }: Props) {
  const { t } = useText();
  const [{ data, error }, read] = useQuery({ query: Inbox, variables: { filter, first: 20, after } });
  const again = () => read({ requestPolicy: 'network-only' });
  useKeepFresh(again);
  const items = data?.inbox.edges.flatMap((edge) => (edge ? [edge.node] : []));
  const next = data?.inbox.pageInfo.hasNextPage ? data.inbox.pageInfo.endCursor : null;

  return (
    <>
      {!items && !error && <Waiting label={t('common.waiting')} />}
      {error && <LoadFailed error={error} retry={again} />}
      {items?.length === 0 && after === null && <p role="status">{none}</p>}
      {items && items.length > 0 && (
        <ul className="g-inbox">
          {items.map((item) => (
            <InboxRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {next && onMore && (
        <Button kind="secondary" onPress={() => onMore(next)}>
          {t('inbox.more')}
        </Button>
      )}
    </>
  );
}
