import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { problemAt } from '../../ui/form/problems';
import { TextArea } from '../../ui/form/TextArea';
import { RefusalNote } from '../case/RefusalNote';
import { LeaveGuard } from '../parts/LeaveGuard';
import { useNote } from './useNote';

const limit = 4_000;

interface Props {
  caseId: string;
  onEnd: (sent: boolean) => void;
}

/** Writes a note. What is typed is not lost by leaving the page unasked, nor when sending fails. */
export function NoteForm({ caseId, onEnd }: Props) {
  const { t } = useText();
  const note = useNote(caseId);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const empty = note.text.trim() === '';
  const refused = problemAt(note.refusal?.problems ?? [], 'text');

  useEffect(() => field.current?.focus(), []);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (note.busy) return;
    setTried(true);
    if (empty) field.current?.focus();
    else if (await note.send()) onEnd(true);
  };

  return (
    <>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextArea
            ref={field}
            name="note"
            label={t('staff.note.label')}
            help={t('staff.note.help')}
            rows={4}
            value={note.text}
            onValue={note.setText}
            limit={limit}
            count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
            problem={tried && empty ? t('staff.note.empty') : refused}
          />
          {note.refusal && !refused && <RefusalNote refusal={note.refusal} />}
          <Stack row gap={2}>
            <Button type="submit" size="small" busy={note.busy}>
              {t('staff.note.save')}
            </Button>
            <Button kind="secondary" size="small" onPress={() => onEnd(false)}>
              {t('staff.ask.cancel')}
            </Button>
          </Stack>
        </Stack>
      </form>
      <LeaveGuard unsent={!empty} what="note" />
    </>
  );
}
