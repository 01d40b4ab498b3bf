import { useText } from '../../../lib/i18n';
import type { MessageId } from '../../../locales/ids';
import { TextArea } from '../../../ui/form';
import { limits } from '../rules';
import { StepPage } from './StepPage';
import { useCount } from './useCount';
import { useStep } from './useStep';
import { WhoReads } from './WhoReads';

const tips: Record<string, readonly MessageId[]> = {
  COMPLAINT: ['filing.what.tip.order', 'filing.what.tip.who', 'filing.what.tip.expected'],
  IMPROVEMENT: ['filing.what.tip.place', 'filing.what.tip.good'],
};

export function WhatStep() {
  const { t } = useText();
  const step = useStep('what');
  const count = useCount();
  const { kind } = step.content;
  return (
    <StepPage
      step={step}
      help={
        <>
          <p>{t('filing.what.help')}</p>
          {tips[kind] && (
            <ul>
              {tips[kind].map((tip) => (
                <li key={tip}>{t(tip)}</li>
              ))}
            </ul>
          )}
          <WhoReads kind={step.content.kind} />
        </>
      }
    >
      <TextArea
        name="whatHappened"
        label={t(`filing.what.label.${kind}`)}
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
