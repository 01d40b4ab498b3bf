import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Provider, useQuery } from 'urql';
import { graphql } from '../../gql';
import { makeClient } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { sseTransport } from '../../lib/live/sse';
import { Note } from '../../ui';
import { citizenUpdates } from '../cache';
import { SoonGone } from '../drafts/SoonGone';
import { usePersonLanguage } from '../usePersonLanguage';
import { useUnreadInTitle } from '../useUnread';

const Ending = graphql(`
  query EndingDrafts {
    drafts {
      id
      expiresSoon
      ...Ending
    }
  }
`);

/** For a citizen who is logged in, on a page that is for all: the unread in the title, their language, and what is soon removed. */
export function LoggedIn({ drafts }: { drafts: boolean }) {
  const [client] = useState(() => makeClient('/graphql', sseTransport('/graphql'), citizenUpdates));
  return (
    <Provider value={client}>
      <Followed />
      {drafts && <BegunSoon />}
    </Provider>
  );
}

function Followed() {
  useUnreadInTitle();
  usePersonLanguage();
  return null;
}

/** That something begun is soon removed. Says nothing when it cannot be read. */
function BegunSoon() {
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
