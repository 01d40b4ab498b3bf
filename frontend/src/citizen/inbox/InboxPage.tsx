import './inbox.css';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { useText } from '../../lib/i18n';
import { useKeepFresh } from '../../lib/live';
import { Page } from '../../ui';
import { AddressFails } from './AddressFails';
import { InboxFind } from './InboxFind';
import { InboxPart } from './InboxPart';
import { filterOf } from './filter';
import type { InboxSearch } from './search';

const InboxAddress = graphql(`
  query InboxAddress {
    viewer {
      id
      email
      emailFails
    }
  }
`);

/** What waits and what has been read, latest first; found by words, kind, and whether it is unread. */
export function InboxPage() {
  const { t } = useText();
  const search = useSearch({ from: '/citizen/inbox' });
  const [{ data }, read] = useQuery({ query: InboxAddress });
  useKeepFresh(() => read({ requestPolicy: 'network-only' }));

  return (
    <Page heading={t('inbox.heading')}>
      {data?.viewer?.emailFails && <AddressFails email={data.viewer.email ?? ''} />}
      <InboxFind search={search} />
      <Found key={JSON.stringify(search)} search={search} />
    </Page>
  );
}

/** Begins anew with each search. */
function Found({ search }: { search: InboxSearch }) {
  const { t } = useText();
  const [parts, setParts] = useState<readonly (string | null)[]>([null]);
  const searching = Object.keys(search).length > 0;
  return parts.map((after, place) => (
    <InboxPart
      key={after ?? ''}
      filter={filterOf(search)}
      after={after}
      none={t(searching ? 'inbox.find.none' : 'inbox.none')}
      onMore={place === parts.length - 1 ? (next) => setParts([...parts, next]) : null}
    />
  ));
}
