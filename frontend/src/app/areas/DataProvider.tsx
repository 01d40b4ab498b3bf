import type { UpdatesConfig } from '@urql/exchange-graphcache';
import { type ReactNode, useState } from 'react';
import { Provider } from 'urql';
import { makeClient } from '../../lib/graphql';
import type { LiveTransport } from '../../lib/live';

interface Props {
  transport: LiveTransport;
  updates: Partial<UpdatesConfig>;
  children: ReactNode;
}

/** The data of one login: the cache begins and ends with it. */
export function DataProvider({ transport, updates, children }: Props) {
  const [client] = useState(() => makeClient('/graphql', transport, updates));
  return <Provider value={client}>{children}</Provider>;
}
