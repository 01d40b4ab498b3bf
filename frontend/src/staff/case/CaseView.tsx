import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { localeOf, useText } from '../../lib/i18n';
import { correctionOf } from '../../shared/correction';
import { unitName } from '../../shared/unitName';
import { Note, Page, Stack } from '../../ui';
import { After } from '../after/After';
import { AfterFragment } from '../after/documents';
import { Ratings } from '../after/Ratings';
import { AnswerWork } from '../answer/AnswerWork';
import { AnswerFragment, DraftFragment } from '../answer/documents';
import { Published } from '../answer/Published';
import { CasesCoding } from '../classify/CasesCoding';
import { readFragment } from '../gql';
import type { DeskCaseQuery, DeskTransferFragment } from '../gql/graphql';
import { CasesNotes } from '../notes/CasesNotes';
import { PeopleFragment } from '../people/documents';
import { Admit } from '../people/Admit';
import { People } from '../people/People';
import { Related } from '../people/Related';
import { sidesOf } from '../people/sides';
import { WhoReads } from '../people/WhoReads';
import { ClockCard } from '../clock/ClockCard';
import { ClockFragment } from '../clock/documents';
import { CameFrom } from '../transfer/parts';
import { UnitsFragment } from '../units/documents';
import { maySetUnits, othersOf, worthACard } from '../units/others';
import { Units } from '../units/Units';
import { ActionBar } from './ActionBar';
import { AskPanel } from './AskPanel';
import { barOf, type DeskAct, idleOf } from './actions';
import { CaseDialogs, type CaseDialog } from './CaseDialogs';
import { CaseHead } from './CaseHead';
import { CitizensWords } from './CitizensWords';
import { Dialogue } from './Dialogue';
import {
  CaseStateFragment,
  DialogueFragment,
  ThanksFragment,
  TimelineFragment,
  WordsFragment,
} from './documents';
import { Patient } from './Patient';
import { Reading } from './Reading';
import { RefusalNote } from './RefusalNote';
import { SentThanks } from './SentThanks';
import { Timeline } from './Timeline';
import { useAsk } from './useAsk';
import { useCaseEvents } from './useCaseEvents';
import { useTake } from './useTake';

const route = getRouteApi('/desk/frame/cases/$caseId');
const acts = { answer: 'SAVE_ANSWER', preview: 'PUBLISH_ANSWER' } as const;

interface Props {
  caseId: string;
  found: NonNullable<DeskCaseQuery['case']>;
  countries: DeskCaseQuery['countries'];
  liveCursor: string;
  failed: ReactNode;
  onReload: () => void;
  /** It has passed to another unit. */
  onGone: (receipt: DeskTransferFragment) => void;
}

/** One case: the citizen's words, the dialogue, the work. */
export function CaseView({ caseId, found, countries, liveCursor, failed, onReload, onGone }: Props) {
  const { t } = useText();
  const subject = readFragment(CaseStateFragment, found);
  const words = readFragment(WordsFragment, found);
  const { answer: newest, answerForSubmitter } = readFragment(AnswerFragment, found);
  const { thanks } = readFragment(ThanksFragment, found);
  const country = countries.find(({ code }) => code === subject.organisation.country);
  const after = readFragment(AfterFragment, found);
  const people = readFragment(PeopleFragment, found);
  const language = localeOf(words.content?.language);
  const sides = sidesOf(t, people, words.content);
  const forAnother = words.content !== null && words.content.relation !== 'ONESELF';
  const units = readFragment(UnitsFragment, found);
  // In a case that was opened again the next version is written while the earlier one stands.
  const answer = subject.state === 'IN_PROGRESS' || subject.state === 'AWAITING_CITIZEN' ? null : newest;
  const { work } = route.useSearch();
  const navigate = route.useNavigate();
  const take = useTake(subject);
  const ask = useAsk(caseId);
  const [asking, setAsking] = useState(false);
  const [settingUnits, setSettingUnits] = useState(false);
  const [given, setGiven] = useState('');
  const [dialog, setDialog] = useState<CaseDialog | null>(null);
  // Who has begun to write keeps the page, also when the right to save is lost meanwhile.
  const [writing, setWriting] = useState(work !== undefined);
  const [savedPlace, setSavedPlace] = useState<HTMLDivElement | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const answerHeading = useRef<HTMLHeadingElement>(null);
  useCaseEvents(caseId, liveCursor, (receipt) => (receipt ? onGone(receipt) : onReload()));

  const mayClose = subject.actions.some(({ name, enabled }) => name === 'CLOSE' && enabled);
  const others = subject.handler !== null && !subject.handler.me;
  const mayWrite = subject.actions.some(({ name, enabled }) => name === 'SAVE_ANSWER' && enabled);
  const mayAsk = subject.actions.some(({ name, enabled }) => name === 'ASK_CITIZEN' && enabled);
  const mode = !answer && work && (mayWrite || writing) ? work : null;
  const setMode = (next: 'answer' | 'preview' | null, toHeading = true) => {
    setWriting((before) => before || next !== null);
    void navigate({ search: next ? { work: next } : {}, replace: next === null });
    if (next && toHeading) requestAnimationFrame(() => answerHeading.current?.focus());
  };

  const runTake = async () => {
    const taken = await take.take();
    if (taken) announce(t('staff.case.taken'));
    else onReload();
    if (taken) bar.current?.focus();
  };
  const endAsking = (sent = false) => {
    setAsking(false);
    if (sent) announce(t('staff.ask.sent'));
    else ask.cancel();
    bar.current?.focus();
  };
  const act = (name: DeskAct) => {
    if (name === 'TAKE') void runTake();
    setAsking(name === 'ASK_CITIZEN');
    if (name === 'CLOSE') setDialog('close');
    if (name === 'DECIDE_REOPENING') setDialog('decide');
    if (name === 'ALLOCATE') setDialog('give');
    if (name === 'TRANSFER') void navigate({ to: '/desk/cases/$caseId/pass-on' });
    if (name === 'SAVE_ANSWER') setMode('answer');
    if (name === 'PUBLISH_ANSWER') setMode('preview');
  };
  const goToAnswer = useEffectEvent(() => {
    if (answer && writing) answerHeading.current?.focus();
  });
  useEffect(() => goToAnswer(), [answer?.id]);
  const asks = asking && (mayAsk || ask.text !== '');
  const heading = asks ? 'ask' : answer ? 'published' : thanks ? 'thanked' : (mode ?? 'none');
  const writesOrReads = heading !== 'none';
  // What is wanted of whoever looks: first the unit, when nobody knows it.
  const unitFirst = units.unitUnknown && maySetUnits(units);
  const idle = unitFirst ? 'staff.work.unit' : idleOf(mayWrite, mayClose, subject.answerPromise);

  return (
    <Page heading={t('staff.case.heading', { number: subject.number })} width="wide">
      <CaseHead
        subject={subject}
        onUnits={
          maySetUnits(units) && !worthACard(units) && !settingUnits ? () => setSettingUnits(true) : null
        }
      />
      {words.content && country && (
        <Patient
          subject={subject}
          content={words.content}
          adultAge={country.adultAge}
          correctedAt={correctionOf(people.representations.flatMap(({ history }) => history))?.at}
        >
          {people.representations.length === 0 && <Admit subject={subject} kind="quiet" />}
        </Patient>
      )}
      {failed}
      {given !== '' && <Note tone="good">{given}</Note>}
      <CameFrom subject={found} />
      <Units subject={units} content={words.content} setting={settingUnits} onSetting={setSettingUnits} />
      <ClockCard subject={readFragment(ClockFragment, found)} language={language} people={people} />
      <div className="d-case" data-writing={writesOrReads || undefined}>
        <Reading scrolls={writesOrReads}>
          <section className="g-card d-case__words" aria-labelledby="words">
            <h2 id="words">{t('staff.words.heading')}</h2>
            <CitizensWords words={words} />
            <People subject={subject} people={people} sides={sides} forAnother={forAnother} />
            <Related {...people} />
          </section>
          <section className="g-card d-case__dialogue" aria-labelledby="dialogue">
            <h2 id="dialogue">{t('staff.dialogue.heading')}</h2>
            <Dialogue
              subject={subject}
              dialogue={readFragment(DialogueFragment, found)}
              reachable={subject.identity !== 'ANONYMOUS'}
              onReload={onReload}
            />
          </section>
          <After after={after} />
        </Reading>
        <ActionBar
          ref={bar}
          bar={barOf(subject.actions, subject.handler?.me === true, subject.answerPromise)}
          busy={take.busy ? 'TAKE' : null}
          leads={!unitFirst}
          current={asks ? 'ASK_CITIZEN' : mode ? acts[mode] : null}
          onAct={act}
          savedRef={setSavedPlace}
        />
        <section className="g-card d-case__work" aria-labelledby="work">
          {take.refusal && !others && <RefusalNote refusal={take.refusal} />}
          <h2 id="work" ref={answerHeading} tabIndex={-1}>
            {t(`staff.work.${heading}`)}
          </h2>
          {heading === 'none' && <p className="g-quiet">{t(idle)}</p>}
          {asks && (
            <AskPanel
              caseId={caseId}
              language={language}
              ask={ask}
              reach={people}
              sides={sides}
              onCancel={() => endAsking()}
              onSent={() => endAsking(true)}
            />
          )}
          {thanks && <SentThanks thanks={thanks} />}
          {answer ? (
            <Stack>
              <Published
                key={answer.id}
                caseId={caseId}
                answer={answer}
                forSubmitter={answerForSubmitter}
                language={language}
                readers={<WhoReads when="after" sides={sides} ownText={answerForSubmitter != null} />}
              />
              {after.answer && <Ratings answer={after.answer} />}
            </Stack>
          ) : (
            words.content && (
              <AnswerWork
                subject={subject}
                words={words}
                stored={readFragment(DraftFragment, found)}
                limited={people.submitterLimited}
                readers={
                  <WhoReads
                    when="before"
                    sides={sides}
                    atUnit={unitName(subject.organisation)}
                    otherUnits={othersOf(units).map(({ organisation }) => unitName(organisation))}
                    ownText
                  />
                }
                mode={asks ? null : mode}
                onMode={setMode}
                onReload={onReload}
                savedPlace={savedPlace}
                onPublished={() => {
                  announce(t('staff.published.announce'));
                  setMode(null);
                }}
              />
            )
          )}
        </section>
        <div className="d-case__timeline">
          <CasesCoding subject={subject} timeline={readFragment(TimelineFragment, found)} />
          <CasesNotes subject={subject} timeline={readFragment(TimelineFragment, found)} />
          <section className="g-card" aria-labelledby="timeline">
            <h2 id="timeline">{t('staff.timeline.heading')}</h2>
            <Timeline timeline={readFragment(TimelineFragment, found)} />
          </section>
        </div>
      </div>
      <CaseDialogs
        subject={subject}
        dialog={dialog}
        onClose={() => setDialog(null)}
        onDone={(done, stays) => {
          announce(done);
          if (stays) setGiven(done);
          bar.current?.focus();
        }}
      />
    </Page>
  );
}
