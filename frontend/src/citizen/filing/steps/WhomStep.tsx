import type { PatientRelation } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { RadioChoice } from '../../../ui/form';
import { emptyPatient } from '../draft/content';
import { StepPage } from './StepPage';
import { useStep } from './useStep';

const relations: readonly PatientRelation[] = ['ONESELF', 'CHILD', 'REPRESENTED', 'DECEASED'];

/** Whom the complaint is about. Nobody is refused; what is asked next depends on it. */
export function WhomStep() {
  const { t } = useText();
  const step = useStep('whom');
  const { patient } = step.content;
  // A basis is one of a relation; who it is stays.
  const choose = (relation: PatientRelation) =>
    step.change({
      patient: { ...emptyPatient, ...patient, relation, basis: null, validUntil: '' },
    });
  return (
    <StepPage step={step} help={<p>{t('filing.whom.help')}</p>}>
      <RadioChoice
        name="patient.relation"
        legend={t('filing.whom.heading')}
        hideLegend
        choices={relations.map((relation) => ({
          value: relation,
          label: t(`filing.whom.${relation}`),
        }))}
        value={patient?.relation ?? null}
        onValue={choose}
        problem={step.problem('patient.relation') ?? step.problem('patient')}
      />
    </StepPage>
  );
}
