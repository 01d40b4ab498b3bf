import { useText } from '../../../lib/i18n';
import { parseDay } from '../../../shared/days';
import type { Patient } from '../draft/content';
import { useBases } from './useBases';

/** The basis in words, for the summary. */
export function BasisWords({ patient, country }: { patient: Patient; country: string | undefined }) {
  const { t, formats } = useText();
  const { countries, likely } = useBases();
  const rules = countries?.find(({ code }) => code === (country ?? likely));
  const rule = rules?.representationBases.find(({ basis }) => basis === patient.basis);
  const { statement, validUntil, proofAttachmentIds } = patient;
  const until = parseDay(validUntil);
  return (
    <>
      <p>{rule?.name ?? t('common.waiting')}</p>
      {statement.trim() && <p>{statement.trim()}</p>}
      {until && <p>{t('whom.validUntil', { day: formats.day(until) })}</p>}
      {proofAttachmentIds.length > 0 && <p>{t('whom.proof.marked', { count: proofAttachmentIds.length })}</p>}
    </>
  );
}
