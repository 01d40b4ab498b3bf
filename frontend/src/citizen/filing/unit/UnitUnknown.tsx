import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import type { UnitFindersQuery } from '../../../gql/graphql';
import { LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { Button, Note, Waiting } from '../../../ui';
import { Select, TextArea } from '../../../ui/form';
import type { ChosenUnit } from '../draft/content';
import { limits } from '../rules';
import { useCount } from '../steps/useCount';
import type { WhereProps } from './UnitChoice';

const UnitFinders = graphql(`
  query UnitFinders {
    viewer {
      id
      country
    }
    unitFinders {
      region
      organisation {
        id
        name
        place
        ancestors
        country
      }
    }
    countries {
      code
      name
    }
  }
`);

interface Props extends WhereProps {
  /** True when one has just come here by a button that is gone. */
  focused: boolean;
  onKnown: () => void;
}

/** Where it was, of somebody who does not know the unit: the region, own words, and who finds out. */
export function UnitUnknown({ where: { unit, unitWords }, change, problem, focused, onKnown }: Props) {
  const { t } = useText();
  const count = useCount();
  const place = useRef<HTMLElement>(null);
  const [{ data, error }, read] = useQuery({ query: UnitFinders, requestPolicy: 'cache-first' });
  const here = data !== undefined;

  useEffect(
    function focusOnTheQuestion() {
      if (focused && here) place.current?.querySelector('select')?.focus();
    },
    [focused, here],
  );
  const choose = (id: string) => {
    const found = data?.unitFinders.find(({ organisation }) => organisation.id === id)?.organisation;
    if (found) change({ unit: { ...found, place: found.place ?? null } satisfies ChosenUnit });
  };

  return (
    <section ref={place} className="g-form" aria-label={t('unit.unknown')}>
      <p>{t('unit.unknown.help')}</p>
      {data && (
        <Select
          name="organisationId"
          label={t('unit.region')}
          help={t('unit.region.help')}
          none={t('unit.region.none')}
          groups={groupsOf(data)}
          value={
            data.unitFinders.some(({ organisation }) => organisation.id === unit?.id)
              ? (unit?.id ?? null)
              : null
          }
          onValue={choose}
          problem={problem('organisationId')}
        />
      )}
      {!data && !error && <Waiting label={t('common.waiting')} />}
      {!data && error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      <TextArea
        name="unitWords"
        label={t('unit.words')}
        help={t('unit.words.help')}
        value={unitWords ?? ''}
        onValue={(words) => change({ unitWords: words })}
        limit={limits.unitWords}
        count={count}
        rows={3}
        problem={problem('unitWords')}
      />
      <div aria-live="polite">
        {unit && (
          <Note>
            <p>{t('unit.goesTo', { name: unit.name })}</p>
          </Note>
        )}
      </div>
      <div>
        <Button kind="secondary" size="small" onPress={onKnown}>
          {t('unit.know')}
        </Button>
      </div>
    </section>
  );
}

/** The regions of one's own country first: most of what is said was there. */
function groupsOf({ viewer, unitFinders, countries }: UnitFindersQuery) {
  const abroad = ({ code }: { code: string }) => Number(viewer?.country != null && code !== viewer.country);
  const ordered = countries.toSorted((a, b) => abroad(a) - abroad(b));
  return ordered.map(({ code, name }) => ({
    label: name,
    options: unitFinders
      .filter(({ organisation }) => organisation.country === code)
      .map(({ region, organisation }) => ({ value: organisation.id, label: region })),
  }));
}
