import type { UpdatesConfig } from '@urql/exchange-graphcache';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Provider } from 'urql';
import { makeClient } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { type LiveTransport, reportLanguage } from '../../lib/live';

interface Props {
  transport: LiveTransport;
  updates: Partial<UpdatesConfig>;
  children: ReactNode;
}

/** The data of one login: the cache begins and ends with it. */
export function DataProvider({ transport, updates, children }: Props) {
  const [client] = useState(() => makeClient('/graphql', transport, updates));
  const { locale } = useText();
  const language = useRef(locale);

  useEffect(
    function readAnewInTheNewLanguage() {
      if (language.current === locale) return;
      language.current = locale;
      reportLanguage();
    },
    [locale],
  );

  return <Provider value={client}>{children}</Provider>;
}
