import { type SubmitEvent, useState } from 'react';
import { useText } from '../../lib/i18n';
import { joinDay, parseDay, splitDay } from '../../shared/days';
import { Dialog, Stack } from '../../ui';
import { RadioChoice } from '../../ui/form';
import { problemAt } from '../../ui/form/problems';
import { isDay } from '../case/useAsk';
import type { Refusal } from '../case/useTake';
import { DialogEnd } from './DialogEnd';
import { ReasonAndDay } from './ReasonAndDay';

export interface Decision {
  yes: boolean;
  reason: string;
  /** Last day on which a yes holds; null without one. */
  validUntil: string | null;
}

interface Words {
  label: string;
  help: string;
}

interface Props {
  heading: string;
  yes: Words;
  no: Words;
  /** What is said to one who sends without having chosen. */
  unchosen: string;
  reasonHelp: string;
  reasonLimit: number;
  /** The day until which a yes holds, empty for none; left out where no day is asked for. */
  until?: string;
  /** Sends it; null when it is done. */
  send: (decision: Decision) => Promise<Refusal | null>;
  onClose: () => void;
  onDecided: () => void;
}

/** Yes or no, why, and where that is asked until when; those whom it concerns read it. */
export function DecisionDialog(props: Props) {
  const { heading, yes, no, unchosen, reasonHelp, reasonLimit, until, send, onClose, onDecided } = props;
  const { t } = useText();
  const [choice, setChoice] = useState<'yes' | 'no' | null>(null);
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(() => splitDay(until ?? ''));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const at = (field: string) => problemAt(refusal?.problems ?? [], field);
  const asksDay = until !== undefined && choice === 'yes';
  const empty = reason.trim() === '';
  const badDay = asksDay && !isDay(day);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (choice === null || empty || badDay) {
      const field = choice === null ? 'choice' : empty ? 'reason' : 'validUntil';
      document.getElementById(`field-${field}`)?.focus();
      return;
    }
    setBusy(true);
    const validUntil = asksDay ? parseDay(joinDay(day)) : null;
    const refused = await send({ yes: choice === 'yes', reason: reason.trim(), validUntil });
    setBusy(false);
    setRefusal(refused);
    if (!refused) onDecided();
  };

  return (
    <Dialog heading={heading} onClose={onClose}>
      <form className="d-ask" noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <RadioChoice
            name="choice"
            legend={t('staff.decide.legend')}
            choices={[
              { value: 'yes', ...yes },
              { value: 'no', ...no },
            ]}
            value={choice}
            onValue={setChoice}
            problem={tried && choice === null ? unchosen : undefined}
          />
          <ReasonAndDay
            help={reasonHelp}
            limit={reasonLimit}
            reason={reason}
            onReason={setReason}
            atReason={tried && empty ? t('staff.decide.empty') : at('reason')}
            day={asksDay ? day : null}
            onDay={setDay}
            atDay={tried && badDay ? t('staff.ask.noDay') : at('validUntil')}
          />
          <DialogEnd
            act={t('staff.decide.send')}
            busy={busy}
            refusal={at('reason') || at('validUntil') ? null : refusal}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
