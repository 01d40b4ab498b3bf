import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import { UnitSearch } from '../unit/UnitSearch';
import { UnitWords } from '../unit/UnitWords';
import { StepPage } from './StepPage';
import { useStep } from './useStep';

export function UnitStep() {
  const { t } = useText();
  const step = useStep('unit');
  const { unit } = step.content;
  return (
    <StepPage step={step} help={unit ? undefined : <p>{t('filing.unit.help')}</p>}>
      {unit ? (
        <section className="g-card g-section" aria-label={t('filing.unit.chosen')}>
          <p className="g-quiet">{t('filing.unit.chosen')}</p>
          <UnitWords unit={unit} />
          <div>
            <Button kind="secondary" size="small" onPress={() => step.change({ unit: null })}>
              {t('filing.unit.other')}
            </Button>
          </div>
        </section>
      ) : (
        <UnitSearch
          onChoose={(chosen) => step.change({ unit: chosen })}
          problem={step.problem('organisationId')}
        />
      )}
      <details className="g-readers">
        <summary>{t('filing.unit.unsure')}</summary>
        <p>{t('filing.unit.unsureHelp')}</p>
      </details>
    </StepPage>
  );
}
