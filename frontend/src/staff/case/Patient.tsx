import { type ReactNode, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useText } from '../../lib/i18n';
import { Button, Tag } from '../../ui';
import { useDeskViewer } from '../frame/viewer';
import type { DeskCaseStateFragment, DeskWordsFragment } from '../gql/graphql';
import { failureText } from '../parts/failureText';
import { ageOn } from './age';
import { PatientNumberDocument } from './documents';

interface Props {
  subject: DeskCaseStateFragment;
  content: NonNullable<DeskWordsFragment['content']>;
  /** Full years from which one is an adult in the country of the case. */
  adultAge: number;
  /** When the unit corrected whom it concerns: a number that was read before is somebody else's. */
  correctedAt?: string | undefined;
  /** What else can be done about the patient. */
  children?: ReactNode;
}

/** Whom the case concerns, so that the right record is found: a child is said to be one. */
export function Patient({ subject, content, adultAge, correctedAt, children }: Props) {
  const { patientName, patientBornOn } = content;
  const { t, formats } = useText();
  const { roles } = useDeskViewer();
  const age = patientBornOn ? ageOn(patientBornOn, new Date().toLocaleDateString('sv-SE')) : null;
  const mayAsk = subject.handler?.me === true || roles.some(({ role }) => role === 'MANAGER');
  if (!patientName) return null;
  return (
    <div className="d-head">
      <span className="d-head__who">{t('staff.patient', { name: patientName })}</span>
      {patientBornOn && <span>{t('staff.patient.born', { day: formats.day(patientBornOn) })}</span>}
      {age !== null &&
        (age < adultAge ? (
          <Tag tone="attention" icon="person">
            {t('staff.patient.child', { age })}
          </Tag>
        ) : (
          <span>{t('staff.patient.age', { age })}</span>
        ))}
      {mayAsk && <IdentityNumber key={`${subject.id} ${correctedAt}`} caseId={subject.id} />}
      {children}
    </div>
  );
}

function IdentityNumber({ caseId }: { caseId: string }) {
  const { t } = useText();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [read, setRead] = useState<{ number: string | null; error: CombinedError | undefined } | null>(null);

  const show = async () => {
    setBusy(true);
    const { data, error } = await client.query(
      PatientNumberDocument,
      { id: caseId },
      { requestPolicy: 'network-only' },
    );
    setBusy(false);
    setRead({ number: data?.case?.patientNumber ?? null, error });
  };
  const words = () => {
    if (read?.error) return failureText(t, read.error);
    return read?.number ? t('staff.patient.number', { number: read.number }) : t('staff.patient.none');
  };

  return (
    <>
      {!read?.number && (
        <Button kind="quiet" size="small" busy={busy} onPress={() => void show()}>
          {t('staff.patient.show')}
        </Button>
      )}
      <span role="status">{read && words()}</span>
    </>
  );
}
