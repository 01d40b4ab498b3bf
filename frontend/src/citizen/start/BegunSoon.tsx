import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Provider, useQuery } from 'urql';
import { graphql } from '../../gql';
import { makeClient } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { sseTransport } from '../../lib/live/sse';
import { Note } from '../../ui';
import { SoonGone } from '../drafts/SoonGone';

const Ending = graphql(`
  query EndingDrafts {
    drafts {
      id
      expiresSoon
      ...Ending
    }
  }
`);

/** For somebody who is logged in: that something begun is soon removed. Says nothing when it cannot be read. */
export function BegunSoon() {
  const [client] = useState(() => makeClient('/graphql', sseTransport('/graphql'), {}));
  return (
    <Provider value={client}>
      <Told />
    </Provider>
  );
}

function Told() {
  const { t } = useText();
  const [{ data }] = useQuery({ query: Ending });
  if (!data?.drafts.some(({ expiresSoon }) => expiresSoon)) return null;
  return (
    <Note tone="attention">
      <SoonGone drafts={data.drafts} />
      <p>
        <Link to="/write">{t('cases.goOn')}</Link>
      </p>
    </Note>
  );
}
