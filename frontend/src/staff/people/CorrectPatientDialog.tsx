import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Dialog, Stack } from '../../ui';
import { TextArea, TextField } from '../../ui/form';
import { problemAt } from '../../ui/form/problems';
import type { Refusal } from '../case/useTake';
import { DialogEnd } from '../parts/DialogEnd';
import { CorrectPatientDocument } from './correct';

interface Props {
  representationId: string;
  onClose: () => void;
  onCorrected: () => void;
}

const limit = 1_000;
const fields = ['personalNumber', 'name', 'reason'] as const;
type Field = (typeof fields)[number];

/** Who the patient is: the one before loses sight of the case at once, the right one is asked. */
export function CorrectPatientDialog({ representationId, onClose, onCorrected }: Props) {
  const { t } = useText();
  const [values, setValues] = useState<Record<Field, string>>({ personalNumber: '', name: '', reason: '' });
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [{ fetching }, correct] = useMutation(CorrectPatientDocument);
  const empty: Record<Field, string> = {
    personalNumber: t('staff.people.number.empty'),
    name: t('staff.people.name.empty'),
    reason: t('staff.decide.empty'),
  };
  const isEmpty = (field: Field) => values[field].trim() === '';
  const field = (name: Field) => ({
    name,
    value: values[name],
    onValue: (value: string) => setValues((before) => ({ ...before, [name]: value })),
    problem: tried && isEmpty(name) ? empty[name] : problemAt(refusal?.problems ?? [], name),
  });

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (fetching) return;
    setTried(true);
    const first = fields.find(isEmpty);
    if (first) {
      document.getElementById(`field-${first}`)?.focus();
      return;
    }
    const { data, error } = await correct({
      input: {
        representationId,
        personalNumber: values.personalNumber.trim(),
        name: values.name.trim(),
        reason: values.reason.trim(),
      },
    });
    const problems = data ? fieldProblems(data.correctPatient.problems) : [];
    if (data?.correctPatient.case) onCorrected();
    else setRefusal({ problems, error });
  };
  const shown = refusal && !fields.some((name) => problemAt(refusal.problems, name));

  return (
    <Dialog heading={t('staff.people.correct')} onClose={onClose}>
      <form className="d-ask" noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <p>{t('staff.people.correct.text')}</p>
          <TextField
            {...field('personalNumber')}
            label={t('staff.people.number')}
            inputMode="numeric"
            width={16}
          />
          <TextField {...field('name')} label={t('staff.people.name')} />
          <TextArea
            {...field('reason')}
            label={t('staff.decide.reason')}
            help={t('staff.people.correct.reasonHelp')}
            limit={limit}
            count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
            rows={3}
          />
          <DialogEnd
            act={t('staff.people.correct.send')}
            busy={fetching}
            refusal={shown ? refusal : null}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
