import { useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { ColleaguesQuery } from '../gql/graphql';
import { ColleaguesDocument } from './documents';

export type Colleague = ColleaguesQuery['staff'][number];

interface Colleagues {
  /** Null until they are there. */
  staff: readonly Colleague[] | null;
  /** Those who may do so at some of them only. */
  elsewhere: readonly Colleague[];
  error: CombinedError | null;
  again: () => void;
}

type Found = Pick<Colleagues, 'staff' | 'elsewhere' | 'error'>;

/** Each one once: at every place, or at some only. */
function sort(lists: readonly (readonly Colleague[])[]): Pick<Found, 'staff' | 'elsewhere'> {
  const all = [...new Map(lists.flat().map((one) => [one.id, one])).values()];
  const everywhere = ({ id }: Colleague) => lists.every((list) => list.some((one) => one.id === id));
  return { staff: all.filter(everywhere), elsewhere: all.filter((one) => !everywhere(one)) };
}

/** Those who may handle cases at every one of these organisations. */
export function useColleagues(organisationIds: readonly string[]): Colleagues {
  const client = useClient();
  const [found, setFound] = useState<Found>({ staff: null, elsewhere: [], error: null });
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
        const error = results.find((result) => result.error)?.error ?? null;
        setFound({ ...sort(results.map(({ data }) => data?.staff ?? [])), error });
      });
      return () => {
        left = true;
      };
    },
    [client, wanted, tries],
  );

  return { ...found, again: () => setTries(tries + 1) };
}
