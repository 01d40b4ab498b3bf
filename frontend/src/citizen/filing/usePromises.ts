import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { AnswerPromise, CaseKind, CountryCode } from '../../gql/graphql';

const Promises = graphql(`
  query Promises {
    countries {
      code
      promises {
        kind
        answer
      }
    }
  }
`);

/**
 * What the country's profile promises to a kind. Before a unit is chosen it is what all countries promise alike, else
 * null: then both are said.
 */
export function usePromises(): (kind: CaseKind, country: CountryCode | undefined) => AnswerPromise | null {
  const [{ data }] = useQuery({ query: Promises, requestPolicy: 'cache-first' });
  return (kind, country) => {
    const offered = (data?.countries ?? [])
      .filter(({ code }) => country === undefined || code === country)
      .flatMap(({ promises }) => promises.filter((each) => each.kind === kind).map(({ answer }) => answer));
    const [first] = offered;
    return first !== undefined && offered.every((answer) => answer === first) ? first : null;
  };
}
