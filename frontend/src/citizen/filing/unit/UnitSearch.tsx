import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import type { SearchUnitsQuery } from '../../../gql/graphql';
import { LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { usePaused } from '../../../lib/usePaused';
import { LazyCombobox } from '../../../ui/form/LazyCombobox';
import type { ChosenUnit } from '../draft/content';
import { UnitWords } from './UnitWords';

const SearchUnits = graphql(`
  query SearchUnits($text: String!) {
    searchOrganisations(text: $text, first: 20) {
      id
      name
      place
      ancestors
      country
      open
    }
  }
`);

const shortest = 2;

/** What was found last stays while the next answer is on its way, so that the list does not flicker. */
function useFound(text: string) {
  const wanted = usePaused(text.trim());
  const [{ data, error }, read] = useQuery({
    query: SearchUnits,
    variables: { text: wanted },
    pause: wanted.length < shortest,
    requestPolicy: 'cache-first',
  });
  const [last, setLast] = useState<SearchUnitsQuery>();
  if (data && data !== last) setLast(data);
  const found = wanted.length < shortest ? [] : ((data ?? last)?.searchOrganisations ?? []);
  return { found: found.filter(({ open }) => open), settled: data !== undefined, error, read };
}

interface Props {
  onChoose: (unit: ChosenUnit) => void;
  problem: string | undefined;
  name?: string;
  label?: string;
  /** Which of what is found may be chosen here; all when not given. */
  fits?: (unit: Pick<ChosenUnit, 'id' | 'country'>) => boolean;
}

export function UnitSearch({ onChoose, problem, name: field = 'organisationId', label, fits }: Props) {
  const { t } = useText();
  const [text, setText] = useState('');
  const { found: all, settled, error, read } = useFound(text);
  const found = fits ? all.filter(fits) : all;
  const asked = text.trim().length >= shortest && settled;

  return (
    <>
      <LazyCombobox
        waiting={t('common.waiting')}
        name={field}
        label={label ?? t('filing.unit.label')}
        help={t('filing.unit.example')}
        text={text}
        onText={setText}
        items={found}
        onChoose={({ id, name, place, ancestors, country }) =>
          onChoose({ id, name, place: place ?? null, ancestors, country })
        }
        status={asked ? t('filing.unit.found', { count: found.length }) : ''}
        listHeading={t('filing.unit.list')}
        problem={problem}
      >
        {(item) => <UnitWords unit={{ ...item, place: item.place ?? null }} />}
      </LazyCombobox>
      {error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
    </>
  );
}
