import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { RadioChoice } from '../../ui/form';
import { TextArea } from '../../ui/form/TextArea';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import type { DeskClockFragment, PauseReason } from '../gql/graphql';
import { LeaveGuard } from '../parts/LeaveGuard';
import { PauseClockDocument } from './documents';

const limit = 1_000;

interface Props {
  subject: DeskClockFragment;
  /** What may be waited for now. */
  reasons: DeskClockFragment['pauseReasons'];
  onEnd: (done: boolean) => void;
}

/** Why the time stands still: a reason that the citizen reads, and a note for colleagues. */
export function PauseForm({ subject: { id, version }, reasons, onEnd }: Props) {
  const { t } = useText();
  const [{ fetching }, run] = useMutation(PauseClockDocument);
  const [reason, setReason] = useState<PauseReason | null>(
    reasons.length === 1 ? (reasons[0]?.reason ?? null) : null,
  );
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (fetching) return;
    setTried(true);
    if (reason === null) {
      document.getElementById('field-pause')?.focus();
      return;
    }
    const { data, error } = await run({ input: { caseId: id, version, reason, note } });
    const problems = data ? fieldProblems(data.pauseClock.problems) : [];
    if (data?.pauseClock.case) onEnd(true);
    else setRefusal({ problems, error });
  };

  return (
    <>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <RadioChoice
            name="pause"
            legend={t('staff.pause.why')}
            choices={reasons.map((each) => ({
              value: each.reason,
              label: each.words,
              help: t(each.endsWith === 'REPLIED' ? 'staff.pause.untilReply' : 'staff.pause.untilDecided'),
            }))}
            value={reason}
            onValue={setReason}
            problem={tried && reason === null ? t('staff.pause.choose') : undefined}
          />
          <TextArea
            name="note"
            label={t('staff.pause.note')}
            help={t('staff.pause.note.help')}
            value={note}
            onValue={setNote}
            limit={limit}
            count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
            rows={2}
          />
          {refusal && <RefusalNote refusal={refusal} />}
          <Stack row gap={2}>
            <Button type="submit" size="small" busy={fetching}>
              {t('staff.pause.do')}
            </Button>
            <Button kind="secondary" size="small" onPress={() => onEnd(false)}>
              {t('staff.ask.cancel')}
            </Button>
          </Stack>
        </Stack>
      </form>
      <LeaveGuard unsent={note.trim() !== ''} what="form" />
    </>
  );
}
