import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Dialog, Stack } from '../../ui';
import { RadioChoice } from '../../ui/form';
import { problemAt } from '../../ui/form/problems';
import { TextArea } from '../../ui/form/TextArea';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import { DecideReopeningDocument } from './documents';

const limit = 2_000;

interface Props {
  caseId: string;
  onClose: () => void;
  onDecided: () => void;
}

/** Yes or no, and why; the citizen reads both. */
export function DecideDialog({ caseId, onClose, onDecided }: Props) {
  const { t } = useText();
  const [choice, setChoice] = useState<'yes' | 'no' | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [{ fetching }, decide] = useMutation(DecideReopeningDocument);
  const atReason = problemAt(refusal?.problems ?? [], 'reason');
  const empty = tried && reason.trim() === '' ? t('staff.decide.empty') : undefined;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (fetching) return;
    setTried(true);
    if (choice === null || reason.trim() === '') {
      document.getElementById(choice === null ? 'field-reopen' : 'field-reason')?.focus();
      return;
    }
    const { data, error } = await decide({ input: { caseId, reopen: choice === 'yes', reason } });
    const problems = data ? fieldProblems(data.decideReopening.problems) : [];
    if (data?.decideReopening.case) onDecided();
    else setRefusal({ problems, error });
  };

  return (
    <Dialog heading={t('staff.decide.heading')} onClose={onClose}>
      <form className="d-ask" noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <RadioChoice
            name="reopen"
            legend={t('staff.decide.legend')}
            choices={[
              { value: 'yes', label: t('staff.decide.yes'), help: t('staff.decide.yes.help') },
              { value: 'no', label: t('staff.decide.no'), help: t('staff.decide.no.help') },
            ]}
            value={choice}
            onValue={setChoice}
            problem={tried && choice === null ? t('staff.decide.choose') : undefined}
          />
          <TextArea
            name="reason"
            label={t('staff.decide.reason')}
            help={t('staff.decide.reason.help')}
            value={reason}
            onValue={setReason}
            limit={limit}
            count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
            problem={empty ?? atReason}
            rows={5}
          />
          {refusal && !atReason && <RefusalNote refusal={refusal} />}
          <Stack row gap={2}>
            <Button type="submit" busy={fetching}>
              {t('staff.decide.send')}
            </Button>
            <Button kind="secondary" onPress={onClose}>
              {t('staff.ask.cancel')}
            </Button>
          </Stack>
        </Stack>
      </form>
    </Dialog>
  );
}
