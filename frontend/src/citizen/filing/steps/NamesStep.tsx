import { useText } from '../../../lib/i18n';
import { limits } from '../rules';
import { Lines } from './Lines';
import { StepPage } from './StepPage';
import { useStep } from './useStep';

/** Whom one wishes to thank by name. */
export function NamesStep() {
  const { t } = useText();
  const step = useStep('names');
  return (
    <StepPage step={step} help={<p>{t('filing.names.help')}</p>}>
      <Lines
        name="namedStaff"
        lines={step.content.namedStaff}
        onLines={(namedStaff) => step.change({ namedStaff })}
        most={limits.names}
        problem={step.problem}
        texts={{
          label: 'filing.names.label',
          add: 'filing.names.add',
          remove: 'filing.names.remove',
          removed: 'filing.names.removed',
          full: 'filing.names.full',
        }}
      />
    </StepPage>
  );
}
