import { useText } from '../../../lib/i18n';
import { TextArea } from '../../../ui/form';
import { limits } from '../rules';
import { StepPage } from './StepPage';
import { useCount } from './useCount';
import { useStep } from './useStep';
import { WhoReads } from './WhoReads';

export function BetterStep() {
  const { t } = useText();
  const step = useStep('better');
  const count = useCount();
  return (
    <StepPage
      step={step}
      help={
        <>
          <p>{t('filing.better.help')}</p>
          <WhoReads kind={step.content.kind} />
        </>
      }
    >
      <TextArea
        name="better"
        label={t('filing.better.label')}
        value={step.content.better}
        onValue={(better) => step.change({ better })}
        limit={limits.better}
        count={count}
        problem={step.problem('better')}
        rows={6}
      />
    </StepPage>
  );
}
