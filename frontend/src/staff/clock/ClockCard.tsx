import './clock.css';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Stack, Tag } from '../../ui';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import type { CaseActionName, DeskClockFragment, DeskPeopleFragment } from '../gql/graphql';
import { ResumeClockDocument } from './documents';
import { InterimForm } from './InterimForm';
import { Pauses } from './Pauses';
import { PauseForm } from './PauseForm';

interface Props {
  subject: DeskClockFragment;
  /** Of the citizen. */
  language: string;
  /** Who reads what is sent, and whether the patient has been asked about somebody. */
  people: Pick<DeskPeopleFragment, 'onlySubmitterReached' | 'representations'>;
}

/** The time of a case: that it stands still and why, what is owed meanwhile, and what may be done. */
export function ClockCard({ subject, language, people }: Props) {
  const { t, formats } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<'pause' | 'interim' | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [{ fetching }, resume] = useMutation(ResumeClockDocument);
  const { clock, pauses } = subject;
  const may = (wanted: CaseActionName) =>
    subject.actions.some(({ name, enabled }) => name === wanted && enabled);
  const patientAsked = people.representations.some(({ state }) => state === 'REQUESTED');
  const reasons = subject.pauseReasons.filter(({ endsWith }) => patientAsked || endsWith !== 'DECIDED');
  const acts = may('PAUSE_CLOCK') || may('RESUME_CLOCK') || may('SEND_INTERIM_ANSWER');
  if (clock.dueOn === null || (!acts && pauses.length === 0 && clock.expectedOn === null)) return null;

  const end = (words: string | null) => {
    setOpen(null);
    if (words) announce(words);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const run = async () => {
    const { data, error } = await resume({ input: { caseId: subject.id, version: subject.version } });
    const done = data?.resumeClock.case;
    setRefusal(done ? null : { problems: data ? fieldProblems(data.resumeClock.problems) : [], error });
    if (done) end(t('staff.pause.running'));
  };

  return (
    <section className="g-card d-clock" aria-labelledby="clock">
      <h2 id="clock" ref={heading} tabIndex={-1}>
        {t('staff.time.heading')}
      </h2>
      {clock.pausedSince && (
        <p>
          <Tag tone="attention" icon="clock">
            {t('staff.time.paused')}
          </Tag>
        </p>
      )}
      {clock.interimOwed && clock.interimDueOn && (
        <p>
          <Tag tone="attention" icon="warning">
            {t('staff.interim.owed', { day: formats.day(clock.interimDueOn) })}
          </Tag>
        </p>
      )}
      {clock.expectedOn && !clock.doneAt && (
        <p>{t('staff.interim.expected', { day: formats.day(clock.expectedOn) })}</p>
      )}
      <Pauses pauses={pauses} />
      {open === 'pause' && may('PAUSE_CLOCK') && (
        <PauseForm
          subject={subject}
          reasons={reasons}
          onEnd={(done) => end(done ? t('staff.pause.still') : null)}
        />
      )}
      {open === 'interim' && may('SEND_INTERIM_ANSWER') && (
        <InterimForm
          caseId={subject.id}
          language={language}
          forSubmitter={people.onlySubmitterReached}
          onEnd={(done) => end(done ? t('staff.interim.sent') : null)}
        />
      )}
      {refusal && <RefusalNote refusal={refusal} />}
      {open === null && acts && (
        <Stack row gap={2}>
          {may('PAUSE_CLOCK') && reasons.length > 0 && (
            <Button kind="secondary" size="small" onPress={() => setOpen('pause')}>
              {t('staff.pause.open')}
            </Button>
          )}
          {may('RESUME_CLOCK') && (
            <Button size="small" busy={fetching} onPress={() => void run()}>
              {t('staff.pause.resume')}
            </Button>
          )}
          {may('SEND_INTERIM_ANSWER') && (
            <Button kind="secondary" size="small" onPress={() => setOpen('interim')}>
              {t('staff.interim.open')}
            </Button>
          )}
        </Stack>
      )}
    </section>
  );
}
