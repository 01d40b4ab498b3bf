import './inbox.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { useKeepFresh } from '../../lib/live';
import { Button, Page, Waiting } from '../../ui';
import { AddressFails } from './AddressFails';
import { InboxRow } from './InboxRow';

const Inbox = graphql(`
  query Inbox($first: Int!) {
    inbox(first: $first) {
      edges {
        node {
          id
          ...InboxRow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    viewer {
      id
      email
      emailFails
    }
  }
`);

const page = 20;
const most = 50;

/** What waits and what has been read, latest first. */
export function InboxPage() {
  const { t } = useText();
  const [first, setFirst] = useState(page);
  const [{ data, error }, read] = useQuery({ query: Inbox, variables: { first } });
  useKeepFresh(() => read({ requestPolicy: 'network-only' }));
  const items = data?.inbox.edges.flatMap((edge) => (edge ? [edge.node] : []));

  return (
    <Page heading={t('inbox.heading')}>
      {!items && !error && <Waiting label={t('common.waiting')} />}
      {error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {data?.viewer?.emailFails && <AddressFails email={data.viewer.email ?? ''} />}
      {items?.length === 0 && <p>{t('inbox.none')}</p>}
      {items && items.length > 0 && (
        <ul className="g-inbox">
          {items.map((item) => (
            <InboxRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      {data?.inbox.pageInfo.hasNextPage && first < most && (
        <Button kind="secondary" onPress={() => setFirst(most)}>
          {t('inbox.more')}
        </Button>
      )}
    </Page>
  );
}
