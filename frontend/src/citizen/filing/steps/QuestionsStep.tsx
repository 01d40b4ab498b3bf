import { useText } from '../../../lib/i18n';
import { limits } from '../rules';
import { Lines } from './Lines';
import { StepPage } from './StepPage';
import { useStep } from './useStep';
import { WhoReads } from './WhoReads';

/** Each question on its own line, so that each gets its own answer. */
export function QuestionsStep() {
  const { t } = useText();
  const step = useStep('questions');
  return (
    <StepPage
      step={step}
      help={
        <>
          <p>{t('filing.questions.help')}</p>
          <WhoReads kind={step.content.kind} />
        </>
      }
    >
      <Lines
        name="questions"
        lines={step.content.questions}
        onLines={(questions) => step.change({ questions })}
        most={limits.questions}
        problem={step.problem}
        texts={{
          label: 'filing.questions.label',
          add: 'filing.questions.add',
          remove: 'filing.questions.remove',
          removed: 'filing.questions.removed',
          full: 'filing.questions.full',
        }}
      />
    </StepPage>
  );
}
