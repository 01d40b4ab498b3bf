import { useText } from '../../../lib/i18n';
import { TextArea } from '../../../ui/form';
import { limits } from '../rules';
import { StepPage } from './StepPage';
import { useCount } from './useCount';
import { useStep } from './useStep';
import { WhoReads } from './WhoReads';

export function ConsequencesStep() {
  const { t } = useText();
  const step = useStep('consequences');
  const count = useCount();
  return (
    <StepPage
      step={step}
      help={
        <>
          <p>{t('filing.consequences.help')}</p>
          <WhoReads kind={step.content.kind} />
        </>
      }
    >
      <TextArea
        name="consequences"
        label={t('filing.consequences.label')}
        value={step.content.consequences}
        onValue={(consequences) => step.change({ consequences })}
        limit={limits.consequences}
        count={count}
        problem={step.problem('consequences')}
        rows={6}
      />
    </StepPage>
  );
}
