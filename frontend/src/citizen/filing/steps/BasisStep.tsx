import { Suspense, useState } from 'react';
import type { CountryCode } from '../../../gql/graphql';
import { LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { lazyPart } from '../../../lib/lazyPart';
import { joinDay, splitDay } from '../../../shared/days';
import { Waiting } from '../../../ui';
import { DayField, RadioChoice, TextArea } from '../../../ui/form';
import type { Patient } from '../draft/content';
import { OfSomebody } from '../people/OfSomebody';
import { type BasisRule, type Rules, useBases } from '../people/useBases';
import { limits } from '../rules';
import { StepPage } from './StepPage';
import { useCount } from './useCount';
import { type Step, useStep } from './useStep';

/** Comes after the choice that it is about. */
const WhatIsAnswered = lazyPart(
  'whom',
  async () => (await import('../people/WhatIsAnswered')).WhatIsAnswered,
);

interface Props {
  step: Step;
  patient: Patient;
  change: (patch: Partial<Patient>) => void;
}

/** On what one speaks for the patient, by the rules of the country; "none of these" is an answer like the others. */
export function BasisStep() {
  const { t } = useText();
  const step = useStep('basis');
  return (
    <OfSomebody>
      {(patient, change) => (
        <StepPage step={step} help={<p>{t('whom.basis.help')}</p>}>
          <Bases step={step} patient={patient} change={change} />
        </StepPage>
      )}
    </OfSomebody>
  );
}

function Bases(props: Props) {
  const { t } = useText();
  const { unit } = props.step.content;
  const { countries, likely, error, retry } = useBases();
  const [chosen, setChosen] = useState<CountryCode | null>(null);
  if (!countries) {
    return error ? <LoadFailed error={error} retry={retry} /> : <Waiting label={t('common.waiting')} />;
  }
  const country = unit?.country ?? chosen ?? likely;
  const rules = countries.find(({ code }) => code === country) ?? countries[0];
  // Where all countries say the same there is nothing to ask; once a unit is chosen it is known.
  const asks = !unit && new Set(countries.map((each) => rulesOf(each, props.patient))).size > 1;
  return (
    <>
      {asks && (
        <RadioChoice
          name="country"
          legend={t('whom.basis.country')}
          choices={countries.map(({ code, name }) => ({ value: code, label: name }))}
          value={country}
          onValue={setChosen}
        />
      )}
      {rules && <InCountry {...props} rules={rules} />}
    </>
  );
}

/** Of what a country says, that which concerns this patient. */
function rulesOf({ representationBases, patientDecidesFromAge }: Rules, { relation }: Patient): string {
  const offered = representationBases.filter(({ relations }) => relations.includes(relation));
  return JSON.stringify([offered, relation === 'CHILD' && patientDecidesFromAge]);
}

function InCountry({ step, patient, change, rules }: Props & { rules: Rules }) {
  const { t } = useText();
  const count = useCount();
  const offered = rules.representationBases.filter(({ relations }) => relations.includes(patient.relation));
  const rule = offered.find(({ basis }) => basis === patient.basis);
  return (
    <>
      <RadioChoice
        name="patient.basis"
        legend={t('filing.basis.heading')}
        hideLegend
        choices={offered.map(({ basis, name, help }) => ({ value: basis, label: name, help }))}
        value={rule?.basis ?? null}
        onValue={(basis) => change({ basis, validUntil: '' })}
        problem={step.problem('patient.basis')}
      />
      {rule && <Paper rule={rule} />}
      {rule?.expires === 'AS_STATED' && (
        <DayField
          name="patient.validUntil"
          legend={t('whom.basis.until')}
          labels={{
            day: t('filing.when.day'),
            month: t('filing.when.month'),
            year: t('filing.when.year'),
          }}
          value={splitDay(patient.validUntil)}
          onValue={(parts) => change({ validUntil: joinDay(parts) })}
          problem={step.problem('patient.validUntil')}
        />
      )}
      <TextArea
        name="patient.statement"
        label={t('whom.basis.statement')}
        help={t('whom.basis.statementHelp')}
        value={patient.statement}
        onValue={(statement) => change({ statement })}
        limit={limits.statement}
        count={count}
        problem={step.problem('patient.statement')}
        rows={3}
      />
      <Suspense>
        <WhatIsAnswered patient={patient} rules={rules} />
      </Suspense>
    </>
  );
}

/** Whether a paper helps; it is chosen among the files, some pages on. */
function Paper({ rule }: { rule: BasisRule }) {
  const { t } = useText();
  return rule.proof === 'NONE' ? null : <p>{t(`whom.proof.${rule.proof}`)}</p>;
}
