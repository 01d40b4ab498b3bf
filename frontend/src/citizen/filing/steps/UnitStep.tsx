import { useText } from '../../../lib/i18n';
import { UnitChoice } from '../unit/UnitChoice';
import { StepPage } from './StepPage';
import { useStep } from './useStep';

export function UnitStep() {
  const { t } = useText();
  const step = useStep('unit');
  const { unit, unitWords } = step.content;
  return (
    <StepPage step={step} help={unit || unitWords !== null ? undefined : <p>{t('filing.unit.help')}</p>}>
      <UnitChoice where={step.content} change={step.change} problem={step.problem} />
    </StepPage>
  );
}
