import { useText } from '../../../lib/i18n';
import { CheckboxChoice } from '../../../ui/form';
import { somebodyElse } from '../draft/content';
import { useDraft } from '../draft/context';
import { useBases } from './useBases';

interface Props {
  files: readonly { id: string | null; name: string }[];
  problem: string | undefined;
}

/** Among the files of a complaint: which of them show that one may speak for the patient. */
export function ProofMarks({ files, problem }: Props) {
  const { t } = useText();
  const { content, change } = useDraft();
  const { countries, likely } = useBases();
  const patient = somebodyElse(content);
  const country = content.unit?.country ?? likely;
  const rule = countries
    ?.find(({ code }) => code === country)
    ?.representationBases.find(({ basis }) => basis === patient?.basis);
  if (!patient || !rule || rule.proof === 'NONE') return null;
  const here = files.flatMap(({ id, name }) => (id === null ? [] : [{ value: id, label: name }]));
  if (here.length === 0) return <p>{t('whom.proof.none')}</p>;
  return (
    <CheckboxChoice
      name="patient.proofAttachmentIds"
      legend={t('whom.proof.legend')}
      help={t('whom.proof.readers')}
      choices={here}
      values={patient.proofAttachmentIds.filter((file) => here.some(({ value }) => value === file))}
      onValues={(proofAttachmentIds) => change({ patient: { ...patient, proofAttachmentIds } })}
      problem={problem}
    />
  );
}
