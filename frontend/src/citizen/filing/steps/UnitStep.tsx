import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import type { ChosenUnit } from '../draft/content';
import { UnitSearch } from '../unit/UnitSearch';
import { UnitWords } from '../unit/UnitWords';
import { StepPage } from './StepPage';
import { useStep } from './useStep';

/** What was pressed is gone: the focus goes to what came instead. */
function focusOn(section: HTMLElement | null): void {
  section?.focus();
}

function focusOnField(place: HTMLElement | null): void {
  place?.querySelector('input')?.focus();
}

export function UnitStep() {
  const { t } = useText();
  const step = useStep('unit');
  const { unit } = step.content;
  const [moved, setMoved] = useState(false);
  const choose = (chosen: ChosenUnit | null) => {
    setMoved(true);
    step.change({ unit: chosen });
  };
  return (
    <StepPage step={step} help={unit ? undefined : <p>{t('filing.unit.help')}</p>}>
      {unit ? (
        <section
          ref={moved ? focusOn : undefined}
          tabIndex={-1}
          className="g-card g-section"
          aria-label={t('filing.unit.chosen')}
        >
          <p className="g-quiet">{t('filing.unit.chosen')}</p>
          <UnitWords unit={unit} />
          <div>
            <Button kind="secondary" size="small" onPress={() => choose(null)}>
              {t('filing.unit.other')}
            </Button>
          </div>
        </section>
      ) : (
        <div ref={moved ? focusOnField : undefined}>
          <UnitSearch onChoose={choose} problem={step.problem('organisationId')} />
        </div>
      )}
      <details className="g-readers">
        <summary>{t('filing.unit.unsure')}</summary>
        <p>{t('filing.unit.unsureHelp')}</p>
      </details>
    </StepPage>
  );
}
