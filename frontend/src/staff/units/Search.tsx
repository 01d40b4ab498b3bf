import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { usePaused } from '../../lib/usePaused';
import { LazyCombobox } from '../../ui/form/LazyCombobox';
import type { CountryCode } from '../gql/graphql';
import { DeskSearchDocument } from './documents';

export interface FoundUnit {
  id: string;
  name: string;
  place?: string | null;
}

interface Props {
  country: CountryCode;
  /** Missing: a unit to add. */
  label?: string;
  /** What setting a unit does, and what it does not. */
  help: string;
  fits: (id: string) => boolean;
  onChoose: (unit: FoundUnit) => void;
}

const shortest = 2;

/** Finds a unit in the country of the case. */
export function Search({ country, label, help, fits, onChoose }: Props) {
  const { t } = useText();
  const [text, setText] = useState('');
  const wanted = usePaused(text.trim());
  const pause = wanted.length < shortest;
  const [{ data, error }, read] = useQuery({
    query: DeskSearchDocument,
    variables: { text: wanted, country },
    pause,
    requestPolicy: 'cache-first',
  });
  const found = pause ? [] : (data?.searchOrganisations ?? []).filter(({ id }) => fits(id));
  return (
    <>
      <LazyCombobox
        waiting={t('common.waiting')}
        name="unit"
        label={label ?? t('staff.unit.search')}
        help={help}
        text={text}
        onText={setText}
        items={found}
        onChoose={(unit) => {
          onChoose(unit);
          setText('');
        }}
        status={!pause && data ? t('staff.unit.found', { count: found.length }) : ''}
        listHeading={t('staff.unit.list')}
      >
        {({ name, place, ancestors }) => (
          <span>
            <strong>{name}</strong>{' '}
            <span className="g-quiet">
              {[...new Set([place, ...[...ancestors].reverse()])]
                .filter((each) => each && each !== name)
                .join(', ')}
            </span>
          </span>
        )}
      </LazyCombobox>
      {error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
    </>
  );
}
