import { type CombinedError, useQuery } from 'urql';
import { graphql } from '../../../gql';
import type { BasesQuery, CountryCode } from '../../../gql/graphql';
import { useLanguage } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';

const Bases = graphql(`
  query Bases {
    viewer {
      id
      country
    }
    countries {
      code
      name
      patientDecidesFromAge
      representationBases {
        basis
        name
        help
        relations
        proof
        patientDecides
        expires
      }
    }
  }
`);

export type Rules = BasesQuery['countries'][number];
export type BasisRule = Rules['representationBases'][number];

interface BasesRead {
  /** Undefined until they are here. */
  countries: readonly Rules[] | undefined;
  /** What is most likely while no unit is chosen: the country of one's own number, else of the page's language. */
  likely: CountryCode;
  error: CombinedError | undefined;
  retry: () => void;
}

/** On what one may act for somebody, by the rules of each country, in the language of the page. */
export function useBases(): BasesRead {
  const { locale } = useText();
  const [{ data, error }, read] = useQuery({
    query: Bases,
    requestPolicy: 'cache-and-network',
    context: useLanguage(locale),
  });
  return {
    countries: data?.countries,
    likely: data?.viewer?.country ?? (locale === 'nb' ? 'NO' : 'SE'),
    error,
    retry: () => read({ requestPolicy: 'network-only' }),
  };
}
