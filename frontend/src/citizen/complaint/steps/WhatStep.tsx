import { useText } from '../../../lib/i18n';
import { TextArea } from '../../../ui/form';
import { limits } from '../rules';
import { StepPage } from './StepPage';
import { useCount } from './useCount';
import { useStep } from './useStep';
import { WhoReads } from './WhoReads';

export function WhatStep() {
  const { t } = useText();
  const step = useStep('what');
  const count = useCount();
  return (
    <StepPage
      step={step}
      help={
        <>
          <p>{t('complaint.what.help')}</p>
          <ul>
            <li>{t('complaint.what.tip.order')}</li>
            <li>{t('complaint.what.tip.who')}</li>
            <li>{t('complaint.what.tip.expected')}</li>
          </ul>
          <WhoReads />
        </>
      }
    >
      <TextArea
        name="whatHappened"
        label={t('complaint.what.label')}
        value={step.content.whatHappened}
        onValue={(whatHappened) => step.change({ whatHappened })}
        limit={limits.whatHappened}
        count={count}
        problem={step.problem('whatHappened')}
        rows={10}
      />
    </StepPage>
  );
}
