import type { OccurredPrecision } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { DayField, RadioChoice, TextField } from '../../../ui/form';
import { joinDay, splitDay } from '../../../shared/days';
import { StepPage } from './StepPage';
import { type Step, useStep } from './useStep';

const precisions: readonly OccurredPrecision[] = ['EXACT', 'ABOUT', 'PERIOD', 'ONGOING'];

export function WhenStep() {
  const { t } = useText();
  const step = useStep('when');
  const { content, change, problem } = step;
  return (
    <StepPage step={step} help={<p>{t('filing.when.help')}</p>}>
      <RadioChoice
        name="precision"
        legend={t('filing.when.legend')}
        choices={precisions.map((precision) => ({
          value: precision,
          label: t(`filing.precision.${precision}`),
          more: <More precision={precision} step={step} />,
        }))}
        value={content.precision}
        onValue={(precision) => change({ precision })}
        problem={problem('precision')}
      />
    </StepPage>
  );
}

function More({ precision, step }: { precision: OccurredPrecision; step: Step }) {
  const { t } = useText();
  if (precision === 'ABOUT') {
    return (
      <TextField
        name="about"
        label={t('filing.when.about')}
        help={t('filing.when.aboutHelp')}
        value={step.content.about}
        onValue={(about) => step.change({ about })}
        problem={step.problem('about')}
      />
    );
  }
  return (
    <>
      <Day step={step} field="from" legend={t(`filing.when.from.${precision}`)} />
      {precision === 'PERIOD' && <Day step={step} field="until" legend={t('filing.when.until')} />}
    </>
  );
}

function Day({ step, field, legend }: { step: Step; field: 'from' | 'until'; legend: string }) {
  const { t } = useText();
  return (
    <DayField
      name={field}
      legend={legend}
      help={t('filing.when.example')}
      labels={{
        day: t('filing.when.day'),
        month: t('filing.when.month'),
        year: t('filing.when.year'),
      }}
      value={splitDay(step.content[field])}
      onValue={(parts) => step.change({ [field]: joinDay(parts) })}
      problem={step.problem(field)}
    />
  );
}
