import { useText } from '../../../lib/i18n';
import type { MessageId } from '../../../locales/ids';
import { Note } from '../../../ui';
import type { Patient } from '../draft/content';
import { type BasisRule, type Rules, useBases } from './useBases';

interface Props {
  patient: Patient;
  /** Where the unit is; the likely one while none is chosen. */
  rules: Rules;
}

/** Nobody asks one who has died: then it is for the unit to say. */
function answered({ basis, patientDecides }: BasisRule, { relation }: Patient): MessageId {
  if (relation === 'DECEASED') return 'whom.answered.staff';
  if (basis === 'NONE') return 'whom.answered.none';
  return patientDecides ? 'whom.answered.patient' : 'whom.answered.staff';
}

function told({ patientDecides }: BasisRule, { relation, personalNumber }: Patient): MessageId | null {
  if (relation === 'DECEASED') return null;
  if (personalNumber.trim() === '') return patientDecides ? 'whom.told.nobody' : null;
  return patientDecides ? 'whom.told.asked' : 'whom.told.told';
}

/** Said before it is sent: what the one who files is answered, and what the patient is told. */
export function WhatIsAnswered({ patient, rules }: Props) {
  const { t } = useText();
  const rule = rules.representationBases.find(({ basis }) => basis === patient.basis);
  if (!rule) return null;
  const toPatient = told(rule, patient);
  return (
    <Note heading={t('whom.answered.heading')}>
      <p>{t('whom.answered.always')}</p>
      <p>{t('whom.answered.own')}</p>
      <p>{t(answered(rule, patient))}</p>
      <p>{t('whom.answered.ends')}</p>
      {toPatient && <p>{t(toPatient)}</p>}
      {patient.relation === 'CHILD' && (
        <p>{t('whom.answered.child', { age: rules.patientDecidesFromAge })}</p>
      )}
    </Note>
  );
}

/** The same beside the button that sends, by the rules of the unit's country. */
export function BeforeSending({ patient, country }: { patient: Patient; country: string | undefined }) {
  const { countries, likely } = useBases();
  const rules = countries?.find(({ code }) => code === (country ?? likely));
  return rules ? <WhatIsAnswered patient={patient} rules={rules} /> : null;
}
