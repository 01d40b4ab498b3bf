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
    <StepPage step={step} help={unit ? undefined : <p>{t('complaint.unit.help')}</p>}>
      {unit ? (
        <section className="g-card g-section" aria-label={t('complaint.unit.chosen')}>
          <p className="g-quiet">{t('complaint.unit.chosen')}</p>
          <UnitWords unit={unit} />
          <div>
            <Button kind="secondary" size="small" onPress={() => step.change({ unit: null })}>
              {t('complaint.unit.other')}
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
        <summary>{t('complaint.unit.unsure')}</summary>
        <p>{t('complaint.unit.unsureHelp')}</p>
      </details>
    </StepPage>
  );
}
