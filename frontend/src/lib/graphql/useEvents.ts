import type { TypedDocumentNode } from '@urql/core';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { type AnyVariables, useClient } from 'urql';

/**
 * Hands each event of a subscription on, once, while the page is shown. Nothing is followed as long as `variables` is
 * null, as before the cursor to start from is known.
 */
export function useEvents<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  onEvent: (data: Data) => void,
): void {
  const client = useClient();
  const hand = useEffectEvent(onEvent);
  const key = JSON.stringify(variables);
  const wanted = useMemo(() => JSON.parse(key) as Variables | null, [key]);

  useEffect(
    function followWhileShown() {
      if (wanted === null) return;
      const events = client.subscription(document, wanted).subscribe(({ data }) => {
        if (data) hand(data);
      });
      return () => events.unsubscribe();
    },
    [client, document, wanted],
  );
}
