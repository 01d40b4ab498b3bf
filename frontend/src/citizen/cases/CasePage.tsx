import './cases.css';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../../gql';
import { LoadFailed, NotYet } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { lazyPart } from '../../lib/lazyPart';
import { useKeepFresh } from '../../lib/live';
import { Page, Waiting } from '../../ui';
import { NotFound } from '../../app/shell/NotFound';
import { CaseActs } from './acts/CaseActs';
import { ReopeningNote } from './after/ReopeningNote';
import { WithdrawnNote } from './after/WithdrawnNote';
import { CaseFragment, CaseQuery } from './documents';
import { Letters } from './dialogue/Letters';
import { UnsentLetter } from './dialogue/UnsentLetter';
import { NextStep } from './parts/NextStep';
import { NumberAndPlace } from './parts/NumberAndPlace';
import { ThanksLetter } from './parts/ThanksLetter';
import { Timeline } from './parts/Timeline';
import { WhatWasSent } from './parts/WhatWasSent';
import { useLiveCase } from './useLiveCase';
import { useMarkRead } from '../useMarkRead';

/** Comes after the page itself, which can be read meanwhile. */
const Reply = lazyPart('files', async () => (await import('./dialogue/Reply')).Reply);
/** Only where somebody speaks for another. */
const AskedCase = lazyPart('people', async () => (await import('./people/AskedCase')).AskedCase);
const OwnNote = lazyPart('people', async () => (await import('./people/OwnNote')).OwnNote);
const CasePeople = lazyPart('people', async () => (await import('./people/CasePeople')).CasePeople);
const NoLonger = lazyPart('people', async () => (await import('./people/NoLonger')).NoLonger);
const Moved = lazyPart('unit', async () => (await import('./parts/Moved')).Moved);
const Units = lazyPart('unit', async () => (await import('./parts/Units')).Units);

/** A case is a letter exchange with a clear next step on top. */
export function CasePage() {
  const { caseId } = useParams({ from: '/citizen/cases/$caseId' });
  return <OneCase key={caseId} caseId={caseId} />;
}

function OneCase({ caseId }: { caseId: string }) {
  const { t } = useText();
  const [{ data, error, fetching }, read] = useQuery({ query: CaseQuery, variables: { id: caseId } });
  const whole = readFragment(CaseFragment, data?.case);
  useKeepFresh(() => read({ requestPolicy: 'network-only' }));
  const gone = useLiveCase(caseId, data?.liveCursor);
  useMarkRead(caseId, [
    'RECEIPT',
    'QUESTION',
    'THANKS',
    'REOPENING_DECIDED',
    'CONSENT_ANSWERED',
    'CLOCK_PAUSED',
    'CLOCK_RESUMED',
    'INTERIM_ANSWER',
    'CASE_TRANSFERRED',
  ]);

  const waiting = <NotYet />;
  if (gone) {
    return (
      <Suspense fallback={waiting}>
        <NoLonger because={gone} />
      </Suspense>
    );
  }
  if (!whole) {
    if (data && !fetching) return <NotFound />;
    return <NotYet error={error} retry={() => read()} />;
  }
  if (whole.scope === 'ASKED') {
    return (
      <Suspense fallback={waiting}>
        <AskedCase whole={whole} />
      </Suspense>
    );
  }

  const mayWrite = whole.actions.some(({ name, enabled }) => name === 'SEND_MESSAGE' && enabled);
  return (
    <Page
      heading={t(whole.unitUnknown ? `case.through.${whole.kind}` : `case.kind.${whole.kind}`, {
        unit: whole.organisation.name,
      })}
      above={
        <NumberAndPlace
          number={t('case.number', { number: whole.number })}
          place={whole.organisation.place}
        />
      }
    >
      {error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      <NextStep whole={whole} />
      {whole.transfer && !whole.clock.doneAt && (
        <Suspense>
          <Moved transfer={whole.transfer} dueOn={whole.clock.dueOn} />
        </Suspense>
      )}
      {whole.scope === 'OWN' && (
        <Suspense>
          <OwnNote whole={whole} />
        </Suspense>
      )}
      {(whole.unitUnknown || whole.units.length > 1) && (
        <Suspense>
          <Units whole={whole} />
        </Suspense>
      )}
      <ThanksLetter whole={whole} />
      {whole.withdrawal && <WithdrawnNote withdrawal={whole.withdrawal} />}
      {whole.reopening && (
        <ReopeningNote reopening={whole.reopening} bodies={whole.answer?.whereToTurn ?? []} />
      )}
      <section className="g-section" aria-labelledby="dialogue">
        <h2 id="dialogue">{t('dialogue.heading')}</h2>
        <Letters whole={whole} />
        {!mayWrite && whole.letterDraft?.text && <UnsentLetter text={whole.letterDraft.text} />}
        {mayWrite && (
          <Suspense fallback={<Waiting label={t('common.waiting')} />}>
            <Reply
              caseId={whole.id}
              asked={whole.state === 'AWAITING_CITIZEN' && whole.turn.side === 'CITIZEN'}
              stored={whole.letterDraft ?? null}
              unsent={whole.unsentAttachments}
              representations={whole.representations}
            />
          </Suspense>
        )}
      </section>
      <CaseActs whole={whole} />
      {whole.representations.length > 0 && (
        <Suspense>
          <CasePeople whole={whole} />
        </Suspense>
      )}
      <Timeline whole={whole} />
      <WhatWasSent whole={whole} />
    </Page>
  );
}
