import { type SubmitEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { joinDay, parseDay, splitDay } from '../../shared/days';
import { Dialog, Stack, Waiting } from '../../ui';
import { RadioChoice, TextField } from '../../ui/form';
import { problemAt } from '../../ui/form/problems';
import { isDay } from '../case/useAsk';
import type { Refusal } from '../case/useTake';
import type { CountryCode, RepresentationBasis } from '../gql/graphql';
import { DialogEnd } from '../parts/DialogEnd';
import { ReasonAndDay } from '../parts/ReasonAndDay';
import { AdmitRepresentativeDocument, DeskBasesDocument, reasonLimit } from './documents';

interface Props {
  caseId: string;
  country: CountryCode;
  onClose: () => void;
  onAdmitted: () => void;
}

const fields = ['personalNumber', 'name', 'basis', 'reason', 'validUntil'] as const;
type Field = (typeof fields)[number];

/** Lets somebody into a case that the patient filed, such as a guardian: they see all of it from then on. */
export function AdmitDialog({ caseId, country, onClose, onAdmitted }: Props) {
  const { t } = useText();
  const [{ data: read }] = useQuery({ query: DeskBasesDocument });
  const [personalNumber, setNumber] = useState('');
  const [name, setName] = useState('');
  const [basis, setBasis] = useState<RepresentationBasis | null>(null);
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(() => splitDay(''));
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [{ fetching }, admit] = useMutation(AdmitRepresentativeDocument);
  const bases = read?.countries.find(({ code }) => code === country)?.representationBases;
  // Without a basis, or where the patient decides, it is not the unit that lets anybody in.
  const offered = bases?.filter(({ basis: each }) => each !== 'NONE' && each !== 'PATIENT_CONSENT') ?? [];
  const wrong: Record<Field, string | undefined> = {
    personalNumber: personalNumber.trim() === '' ? t('staff.people.number.empty') : undefined,
    name: name.trim() === '' ? t('staff.people.name.empty') : undefined,
    basis: basis === null ? t('staff.people.basis.empty') : undefined,
    reason: reason.trim() === '' ? t('staff.decide.empty') : undefined,
    validUntil: isDay(day) ? undefined : t('staff.ask.noDay'),
  };
  const problem = (field: Field) =>
    (tried ? wrong[field] : undefined) ?? problemAt(refusal?.problems ?? [], field);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (fetching) return;
    setTried(true);
    const first = fields.find((field) => wrong[field]);
    if (first || basis === null) {
      document.getElementById(`field-${first ?? 'basis'}`)?.focus();
      return;
    }
    const { data, error } = await admit({
      input: {
        caseId,
        personalNumber: personalNumber.trim(),
        name: name.trim(),
        basis,
        reason: reason.trim(),
        validUntil: parseDay(joinDay(day)),
      },
    });
    const problems = data ? fieldProblems(data.admitRepresentative.problems) : [];
    if (data?.admitRepresentative.case) onAdmitted();
    else setRefusal({ problems, error });
  };
  const shown = refusal && !fields.some((field) => problemAt(refusal.problems, field));

  return (
    <Dialog heading={t('staff.people.admit')} onClose={onClose}>
      <form className="d-ask" noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <p>
            {t('staff.people.admit.help')} {t('staff.people.admit.text')}
          </p>
          <TextField
            name="personalNumber"
            label={t('staff.people.number')}
            inputMode="numeric"
            width={16}
            value={personalNumber}
            onValue={setNumber}
            problem={problem('personalNumber')}
          />
          <TextField
            name="name"
            label={t('staff.people.name')}
            value={name}
            onValue={setName}
            problem={problem('name')}
          />
          {bases ? (
            <RadioChoice
              name="basis"
              legend={t('staff.people.basis')}
              choices={offered.map((each) => ({ value: each.basis, label: each.name, help: each.help }))}
              value={basis}
              onValue={setBasis}
              problem={problem('basis')}
            />
          ) : (
            <Waiting label={t('common.waiting')} />
          )}
          <ReasonAndDay
            help={t('staff.people.reasonHelp')}
            limit={reasonLimit}
            reason={reason}
            onReason={setReason}
            atReason={problem('reason')}
            day={day}
            onDay={setDay}
            atDay={problem('validUntil')}
          />
          <DialogEnd
            act={t('staff.people.admit.send')}
            busy={fetching}
            refusal={shown ? refusal : null}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
