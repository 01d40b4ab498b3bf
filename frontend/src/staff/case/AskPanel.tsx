import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../lib/i18n';
import { Button, Note, Stack } from '../../ui';
import { RadioChoice } from '../../ui/form';
import { DayField } from '../../ui/form/DayField';
import { problemAt } from '../../ui/form/problems';
import { LeaveGuard } from '../parts/LeaveGuard';
import type { Side } from '../people/sides';
import { LetterText } from '../templates/LetterText';
import { RefusalNote } from './RefusalNote';
import { type Addressee, type Ask, isDay } from './useAsk';

const limit = 8_000;

interface Props {
  caseId: string;
  /** Of the citizen. */
  language: string;
  ask: Ask;
  /** Who can be reached: all who may see the case, and apart from them one who filed and may know nothing of the patient. */
  reach: { submitterLimited: boolean; onlySubmitterReached: boolean };
  /** Everybody on the citizens' side, by name. */
  sides: readonly Side[];
  onCancel: () => void;
  onSent: () => void;
}

/** Writes a question to the citizen, beside the case that it is about. Says who reads it and what happens with the case before it is sent. */
export function AskPanel({ caseId, language, ask, reach, sides, onCancel, onSent }: Props) {
  const { t, formats } = useText();
  const readers = (to: Addressee) =>
    sides.filter(({ sees }) => sees === (to === 'all' ? 'FULL' : 'OWN')).map(({ who }) => who);
  const [tried, setTried] = useState(false);
  const empty = tried && ask.text.trim() === '' ? t('staff.ask.empty') : undefined;
  const field = useRef<HTMLTextAreaElement>(null);
  const unsent = ask.text.trim() !== '';
  const atText = problemAt(ask.refusal?.problems ?? [], 'text');
  const atDay = problemAt(ask.refusal?.problems ?? [], 'replyBy');
  const choice = reach.submitterLimited && !reach.onlySubmitterReached;
  const to: Addressee | null = reach.onlySubmitterReached ? 'submitter' : choice ? ask.to : 'all';
  const atTo = problemAt(ask.refusal?.problems ?? [], 'forSubmitter');
  const badDay = tried && !isDay(ask.day) ? t('staff.ask.noDay') : undefined;

  const read = to === null ? [] : readers(reach.onlySubmitterReached ? 'submitter' : to);
  const help =
    read.length === 0
      ? t('staff.ask.help.unchosen')
      : [t('staff.ask.help', { who: formats.list(read) }), read.length > 1 && t('staff.ask.help.both')]
          .filter(Boolean)
          .join(' ');

  useEffect(() => field.current?.focus(), []);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (ask.busy) return;
    setTried(true);
    if (to === null) {
      document.getElementById('field-to')?.focus();
      return;
    }
    if (ask.text.trim() === '') {
      field.current?.focus();
      return;
    }
    if (!isDay(ask.day)) {
      document.getElementById('field-replyBy')?.focus();
      return;
    }
    if (await ask.send(to === 'submitter')) onSent();
  };

  return (
    <>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          {choice && (
            <RadioChoice
              name="to"
              legend={t('staff.people.toWhom')}
              choices={[
                { value: 'all', label: t('staff.people.to', { who: formats.list(readers('all')) }) },
                {
                  value: 'submitter',
                  label: t('staff.people.to', { who: formats.list(readers('submitter')) }),
                  help: t('staff.people.to.submitter.help'),
                },
              ]}
              value={ask.to}
              onValue={ask.setTo}
              problem={tried && to === null ? t('staff.people.toWhom.empty') : atTo}
            />
          )}
          {reach.onlySubmitterReached && (
            <Note tone="attention">
              <p>{t('staff.people.only')}</p>
            </Note>
          )}
          <LetterText
            from={{ caseId, purpose: 'QUESTION' }}
            language={language}
            name="text"
            label={t('staff.ask.label')}
            help={help}
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
          {ask.refusal && !atText && !atDay && !(choice && atTo) && <RefusalNote refusal={ask.refusal} />}
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
      <LeaveGuard unsent={unsent} what="question" />
    </>
  );
}
