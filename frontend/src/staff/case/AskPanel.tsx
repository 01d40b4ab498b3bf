import { useBlocker } from '@tanstack/react-router';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { DayField } from '../../ui/form/DayField';
import { problemAt } from '../../ui/form/problems';
import { TextArea } from '../../ui/form/TextArea';
import { LeaveDialog } from '../answer/LeaveDialog';
import { RefusalNote } from './RefusalNote';
import { type Ask, isDay } from './useAsk';

const limit = 8_000;

interface Props {
  ask: Ask;
  onCancel: () => void;
  onSent: () => void;
}

/** Writes a question to the citizen, beside the case that it is about. Says who reads it and what happens with the case before it is sent. */
export function AskPanel({ ask, onCancel, onSent }: Props) {
  const { t } = useText();
  const [tried, setTried] = useState(false);
  const empty = tried && ask.text.trim() === '' ? t('staff.ask.empty') : undefined;
  const field = useRef<HTMLTextAreaElement>(null);
  const unsent = ask.text.trim() !== '';
  const atText = problemAt(ask.refusal?.problems ?? [], 'text');
  const atDay = problemAt(ask.refusal?.problems ?? [], 'replyBy');
  const badDay = tried && !isDay(ask.day) ? t('staff.ask.noDay') : undefined;

  useEffect(() => field.current?.focus(), []);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsent && current.pathname !== next.pathname,
    enableBeforeUnload: unsent,
    withResolver: true,
  });

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (ask.busy) return;
    setTried(true);
    if (ask.text.trim() === '') {
      field.current?.focus();
      return;
    }
    if (!isDay(ask.day)) {
      document.getElementById('field-replyBy')?.focus();
      return;
    }
    if (await ask.send()) onSent();
  };

  return (
    <>
      <form noValidate onSubmit={(event) => void submit(event)}>
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
            ref={field}
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
            <Button kind="secondary" onPress={onCancel}>
              {t('staff.ask.cancel')}
            </Button>
          </Stack>
        </Stack>
      </form>
      {blocker.status === 'blocked' && (
        <LeaveDialog what="question" onStay={blocker.reset} onLeave={blocker.proceed} />
      )}
    </>
  );
}
