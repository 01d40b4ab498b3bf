import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { joinDay, parseDay, splitDay } from '../../shared/days';
import { Button, Stack } from '../../ui';
import { DayField } from '../../ui/form/DayField';
import { problemAt } from '../../ui/form/problems';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import { LeaveGuard } from '../parts/LeaveGuard';
import { LetterText } from '../templates/LetterText';
import { InterimAnswerDocument } from './documents';

const limit = 8_000;

interface Props {
  caseId: string;
  /** Of the citizen. */
  language: string;
  /** Nobody but the one who filed reads what is sent. */
  forSubmitter: boolean;
  onEnd: (done: boolean) => void;
}

/** That the answer takes longer, why, and by when it is expected. */
export function InterimForm({ caseId, language, forSubmitter, onEnd }: Props) {
  const { t } = useText();
  const [{ fetching }, run] = useMutation(InterimAnswerDocument);
  const [text, setText] = useState('');
  const [day, setDay] = useState(() => splitDay(''));
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const expectedOn = parseDay(joinDay(day));
  const empty = text.trim() === '';
  const atDay = problemAt(refusal?.problems ?? [], 'expectedOn');

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (fetching) return;
    setTried(true);
    if (empty || expectedOn === null) {
      document.getElementById(empty ? 'field-interim' : 'field-expectedOn')?.focus();
      return;
    }
    const { data, error } = await run({ input: { idempotencyKey, caseId, text, expectedOn, forSubmitter } });
    const problems = data ? fieldProblems(data.sendInterimAnswer.problems) : [];
    if (data?.sendInterimAnswer.case) onEnd(true);
    else setRefusal({ problems, error });
  };

  return (
    <>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <LetterText
            from={{ caseId, purpose: 'INTERIM_ANSWER' }}
            language={language}
            name="interim"
            label={t('staff.interim.why')}
            help={t('staff.interim.help')}
            value={text}
            onValue={setText}
            limit={limit}
            count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
            problem={tried && empty ? t('staff.interim.empty') : undefined}
            rows={5}
          />
          <DayField
            name="expectedOn"
            legend={t('staff.interim.day')}
            labels={{ day: t('staff.ask.day'), month: t('staff.ask.month'), year: t('staff.ask.year') }}
            value={day}
            onValue={setDay}
            problem={tried && expectedOn === null ? t('staff.interim.noDay') : atDay}
          />
          {refusal && !atDay && <RefusalNote refusal={refusal} />}
          <Stack row gap={2}>
            <Button type="submit" size="small" busy={fetching}>
              {t('staff.interim.send')}
            </Button>
            <Button kind="secondary" size="small" onPress={() => onEnd(false)}>
              {t('staff.ask.cancel')}
            </Button>
          </Stack>
        </Stack>
      </form>
      <LeaveGuard unsent={!empty} what="form" />
    </>
  );
}
