import { useText } from '../../../lib/i18n';
import { joinDay, splitDay } from '../../../shared/days';
import { DayField, TextField } from '../../../ui/form';
import { OfSomebody } from '../people/OfSomebody';
import { StepPage } from './StepPage';
import { useStep } from './useStep';

/** Who it is: a name, and the number or the day of birth as far as one knows. */
export function PatientStep() {
  const { t } = useText();
  const step = useStep('patient');
  return (
    <OfSomebody>
      {(patient, change) => (
        <StepPage step={step} help={<p>{t('whom.who.help')}</p>}>
          <TextField
            name="patient.name"
            label={t('whom.who.name')}
            value={patient.name}
            onValue={(name) => change({ name })}
            problem={step.problem('patient.name')}
          />
          <TextField
            name="patient.personalNumber"
            label={t('whom.who.number')}
            help={t(`whom.who.numberHelp.${patient.relation}`)}
            inputMode="numeric"
            width={16}
            value={patient.personalNumber}
            onValue={(personalNumber) => change({ personalNumber })}
            problem={step.problem('patient.personalNumber')}
          />
          {patient.personalNumber.trim() === '' && (
            <DayField
              name="patient.bornOn"
              legend={t('whom.who.born')}
              help={t('whom.who.bornHelp')}
              labels={{
                day: t('filing.when.day'),
                month: t('filing.when.month'),
                year: t('filing.when.year'),
              }}
              value={splitDay(patient.bornOn)}
              onValue={(parts) => change({ bornOn: joinDay(parts) })}
              problem={step.problem('patient.bornOn')}
            />
          )}
        </StepPage>
      )}
    </OfSomebody>
  );
}
