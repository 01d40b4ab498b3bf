import { type SubmitEvent, useState } from 'react';
import { useText } from '../../lib/i18n';
import { Button, Dialog, Stack } from '../../ui';
import { DayField } from '../../ui/form/DayField';
import { problemAt } from '../../ui/form/problems';
import { TextArea } from '../../ui/form/TextArea';
import { RefusalNote } from './RefusalNote';
import { type Ask, isDay } from './useAsk';

const limit = 8_000;

interface Props {
  ask: Ask;
  onClose: () => void;
  onSent: () => void;
}

/** Writes a question to the citizen. Says who reads it and what happens with the case before it is sent. */
export function AskDialog({ ask, onClose, onSent }: Props) {
  const { t } = useText();
  const [tried, setTried] = useState(false);
  const empty = tried && ask.text.trim() === '' ? t('staff.ask.empty') : undefined;
  const atText = problemAt(ask.refusal?.problems ?? [], 'text');
  const atDay = problemAt(ask.refusal?.problems ?? [], 'replyBy');
  const badDay = tried && !isDay(ask.day) ? t('staff.ask.noDay') : undefined;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (ask.busy) return;
    setTried(true);
    if (ask.text.trim() === '') {
      document.getElementById('field-text')?.focus();
      return;
    }
    if (!isDay(ask.day)) {
      document.getElementById('field-replyBy')?.focus();
      return;
    }
    if (await ask.send()) onSent();
  };

  return (
    <Dialog heading={t('staff.ask.heading')} onClose={onClose}>
      <form className="d-ask" noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextArea
            name="text"
            label={t('staff.ask.label')}
            help={t('staff.ask.help')}
            value={ask.text}
            onValue={ask.setText}
            limit={limit}
            count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
            problem={empty ?? atText}
            rows={6}
          />
          <DayField
            name="replyBy"
            legend={t('staff.ask.replyBy')}
            labels={{ day: t('staff.ask.day'), month: t('staff.ask.month'), year: t('staff.ask.year') }}
            value={ask.day}
            onValue={ask.setDay}
            problem={badDay ?? atDay}
          />
          {ask.refusal && !atText && !atDay && <RefusalNote refusal={ask.refusal} />}
          <Stack row gap={2}>
            <Button type="submit" busy={ask.busy}>
              {t('staff.ask.send')}
            </Button>
            <Button kind="secondary" onPress={onClose}>
              {t('staff.ask.later')}
            </Button>
          </Stack>
        </Stack>
      </form>
    </Dialog>
  );
}
