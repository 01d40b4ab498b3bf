import { useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { ColleaguesQuery } from '../gql/graphql';
import { ColleaguesDocument } from './documents';

export type Colleague = ColleaguesQuery['staff'][number];

interface Colleagues {
  /** Null until they are there. */
  staff: readonly Colleague[] | null;
  error: CombinedError | null;
  again: () => void;
}

/** Those who may handle cases at every one of these organisations. */
export function useColleagues(organisationIds: readonly string[]): Colleagues {
  const client = useClient();
  const [staff, setStaff] = useState<readonly Colleague[] | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  const [tries, setTries] = useState(0);
  const wanted = [...new Set(organisationIds)].sort().join(' ');

  useEffect(
    function readColleagues() {
      let left = false;
      const reads = wanted
        .split(' ')
        .map((organisationId) =>
          client.query(ColleaguesDocument, { organisationId }, { requestPolicy: 'network-only' }).toPromise(),
        );
      void Promise.all(reads).then((results) => {
        if (left) return;
        setError(results.find((result) => result.error)?.error ?? null);
        const [first, ...others] = results.map(({ data }) => data?.staff ?? []);
        setStaff((first ?? []).filter(({ id }) => others.every((list) => list.some((one) => one.id === id))));
      });
      return () => {
        left = true;
      };
    },
    [client, wanted, tries],
  );

  return { staff, error, again: () => setTries(tries + 1) };
}
