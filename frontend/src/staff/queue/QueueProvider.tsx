import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useEvents } from '../../lib/graphql';
import { useKeepFresh } from '../../lib/live';
import { readFragment } from '../gql';
import { QueueContext } from './context';
import { LineFragment, QueueEventsDocument } from './documents';
import { fetchPage } from './fetchPage';
import type { QueueFilter } from './lines';
import { emptyQueue, queueReducer } from './model';

const nothing: QueueFilter = { stage: 'open', assignment: 'all', need: 'any', organisationId: null };

/** Where the events of an organisation are followed from. */
interface Follow {
  organisationId: string | null;
  after: string;
}

/** Holds the queue for the whole desk and keeps it up to date. */
export function QueueProvider({ children }: { children: ReactNode }) {
  const client = useClient();
  const [queue, dispatch] = useReducer(queueReducer, nothing, emptyQueue);
  const [wish, setWish] = useState<{ filter: QueueFilter } | null>(null);
  const [from, setFrom] = useState<Follow | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  const [loadingMore, setLoadingMore] = useState(false);
  const [keysOn, setKeysOn] = useState(true);
  const last = useRef<string | null>(null);

  const open = useCallback((filter: QueueFilter) => {
    dispatch({ type: 'opened', filter });
    setFrom((before) => (before?.organisationId === filter.organisationId ? before : null));
    setWish({ filter });
  }, []);

  const showWaiting = useCallback(() => dispatch({ type: 'shown' }), []);

  useEffect(
    function load() {
      if (!wish) return;
      let wanted = true;
      const { organisationId } = wish.filter;
      void fetchPage(client, wish.filter, null).then((fetched) => {
        if (!wanted) return;
        setError(fetched.error ?? null);
        if (fetched.error) {
          dispatch({ type: 'failed' });
          return;
        }
        dispatch({ type: 'loaded', page: fetched.page });
        setFrom((before) => before ?? { organisationId, after: fetched.liveCursor });
      });
      return () => {
        wanted = false;
      };
    },
    [client, wish],
  );

  const readAgain = () => {
    if (!wish || queue.status !== 'loaded') return;
    void fetchPage(client, wish.filter, null).then((fetched) => {
      if (!fetched.error) dispatch({ type: 'read', page: fetched.page });
    });
  };
  useKeepFresh(readAgain);

  useEvents(QueueEventsDocument, from, ({ queueEvents: { item } }) => {
    const line = readFragment(LineFragment, item);
    if (line) dispatch({ type: 'changed', line });
    else readAgain();
  });

  const more = useCallback(() => {
    if (queue.next === null) return;
    setLoadingMore(true);
    setError(null);
    void fetchPage(client, queue.filter, queue.next).then((fetched) => {
      if (fetched.error) setError(fetched.error);
      else dispatch({ type: 'appended', page: fetched.page });
      setLoadingMore(false);
    });
  }, [client, queue.filter, queue.next]);

  const remember = useCallback((id: string) => {
    last.current = id;
  }, []);
  const remembered = useCallback(() => last.current, []);

  const desk = useMemo(
    () => ({ queue, error, open, more, loadingMore, showWaiting, keysOn, setKeysOn, remember, remembered }),
    [queue, error, open, more, loadingMore, showWaiting, keysOn, remember, remembered],
  );
  return <QueueContext value={desk}>{children}</QueueContext>;
}
