import { Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Waiting } from '../../../ui';
import type { ChosenUnit, Where } from '../draft/content';
import { FurtherUnits, UnitUnknown, WhereAnswer } from './lazy';
import { UnitSearch } from './UnitSearch';
import { UnitWords } from './UnitWords';

export interface WhereProps {
  where: Where;
  change: (patch: Partial<Where>) => void;
  problem: (field: string) => string | undefined;
}

/** What was pressed is gone: the focus goes to what came instead. */
function focusOn(section: HTMLElement | null): void {
  section?.focus();
}

function focusOnField(place: HTMLElement | null): void {
  place?.querySelector('input')?.focus();
}

/** Which unit it is about: found by its name, or told in own words; and others that it is about as well. */
export function UnitChoice({ where, change, problem }: WhereProps) {
  const { t } = useText();
  const { unit, unitWords, furtherUnits } = where;
  const [moved, setMoved] = useState(false);
  // Who says to know the unit after all, and then does not, finds the words again.
  const [words, setWords] = useState('');
  const move = (patch: Partial<Where>) => {
    setMoved(true);
    change(patch);
  };
  const choose = (chosen: ChosenUnit) =>
    move({
      unit: chosen,
      furtherUnits: furtherUnits.filter(({ id, country }) => id !== chosen.id && country === chosen.country),
    });

  if (unitWords !== null)
    return (
      <Suspense fallback={<Waiting label={t('common.waiting')} />}>
        <UnitUnknown
          where={where}
          change={change}
          problem={problem}
          focused={moved}
          onKnown={() => {
            setWords(unitWords);
            move({ unit: null, unitWords: null });
          }}
        />
      </Suspense>
    );
  if (!unit)
    return (
      <div className="g-form" ref={moved ? focusOnField : undefined}>
        <UnitSearch onChoose={choose} problem={problem('organisationId')} />
        <section className="g-section">
          <p className="g-quiet">{t('filing.unit.unsure')}</p>
          <div>
            <Button kind="secondary" onPress={() => move({ unitWords: words })}>
              {t('filing.unit.dontKnow')}
            </Button>
          </div>
        </section>
      </div>
    );
  return (
    <>
      <section
        ref={moved ? focusOn : undefined}
        tabIndex={-1}
        className="g-card g-section"
        aria-label={t('filing.unit.chosen')}
      >
        <p className="g-quiet">{t('filing.unit.chosen')}</p>
        <UnitWords unit={unit} />
        <div>
          <Button kind="secondary" size="small" onPress={() => move({ unit: null })}>
            {t('filing.unit.other')}
          </Button>
        </div>
      </section>
      <Suspense fallback={null}>
        <FurtherUnits where={where} change={change} problem={problem} />
      </Suspense>
    </>
  );
}

/** The same as an answer to read through. */
export function UnitAnswer({ where }: { where: Where }) {
  const { unit, unitWords, furtherUnits } = where;
  if (!unit) return null;
  if (unitWords === null && furtherUnits.length === 0) return <UnitWords unit={unit} />;
  return (
    <Suspense fallback={<UnitWords unit={unit} />}>
      <WhereAnswer where={where} />
    </Suspense>
  );
}
