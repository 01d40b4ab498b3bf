import type { IdentityChoice } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { RadioChoice } from '../../../ui/form';
import { StepPage } from './StepPage';
import { type Step, useStep } from './useStep';

interface YesNoProps {
  step: Step;
  field: 'answerWanted' | 'follow';
  name: 'answer' | 'follow';
}

function YesNo({ step, field, name }: YesNoProps) {
  const { t } = useText();
  const value = step.content[field];
  return (
    <StepPage step={step} help={<p>{t(`filing.${name}.help`)}</p>}>
      <RadioChoice
        name={field}
        legend={t(`filing.${name}.heading`)}
        hideLegend
        choices={(['yes', 'no'] as const).map((choice) => ({
          value: choice,
          label: t(`filing.${name}.${choice}`),
        }))}
        value={value === null ? null : value ? 'yes' : 'no'}
        onValue={(choice) => step.change({ [field]: choice === 'yes' })}
        problem={step.problem(field)}
      />
    </StepPage>
  );
}

/** Whether a view is to be answered; asked only where it can be. */
export function AnswerStep() {
  return <YesNo step={useStep('answer')} field="answerWanted" name="answer" />;
}

/** Whether one wants to be told what comes of it. */
export function FollowStep() {
  return <YesNo step={useStep('follow')} field="follow" name="follow" />;
}

const identities: readonly IdentityChoice[] = ['SHOWN', 'HIDDEN_FROM_UNIT'];

/** Whether the unit sees who it is. Nothing is chosen beforehand: it is nobody else's choice. */
export function IdentityStep() {
  const { t } = useText();
  const step = useStep('identity');
  return (
    <StepPage step={step} help={<p>{t('filing.identity.help')}</p>}>
      <RadioChoice
        name="identity"
        legend={t('filing.identity.heading')}
        hideLegend
        choices={identities.map((identity) => ({
          value: identity,
          label: t(`filing.identity.${identity}`),
          help: t(`filing.identity.help.${identity}`),
        }))}
        value={step.content.identity}
        onValue={(identity) => step.change({ identity })}
        problem={step.problem('identity')}
      />
    </StepPage>
  );
}
