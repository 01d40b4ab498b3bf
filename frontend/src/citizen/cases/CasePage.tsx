import './cases.css';
import { Suspense } from 'react';
import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readFragment } from '../../gql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { lazyPart } from '../../lib/lazyPart';
import { useKeepFresh } from '../../lib/live';
import { Page, Waiting } from '../../ui';
import { NotFound } from '../../app/shell/NotFound';
import { CaseActs } from './acts/CaseActs';
import { ReopeningNote } from './after/ReopeningNote';
import { WithdrawnNote } from './after/WithdrawnNote';
import { CaseFragment, CaseQuery } from './documents';
import { Reply } from './dialogue/Reply';
import { Letters } from './dialogue/Letters';
import { UnsentLetter } from './dialogue/UnsentLetter';
import { NextStep } from './parts/NextStep';
import { NumberAndPlace } from './parts/NumberAndPlace';
import { ThanksLetter } from './parts/ThanksLetter';
import { Timeline } from './parts/Timeline';
import { WhatWasSent } from './parts/WhatWasSent';
import { useLiveCase } from './useLiveCase';
import { useMarkRead } from '../useMarkRead';

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
  useLiveCase(caseId, data?.liveCursor);
  useMarkRead(caseId, ['RECEIPT', 'QUESTION', 'THANKS', 'REOPENING_DECIDED']);

  if (!whole) {
    if (data && !fetching) return <NotFound />;
    return (
      <div className="g-page">
        {error ? <LoadFailed error={error} retry={() => read()} /> : <Waiting label={t('common.waiting')} />}
      </div>
    );
  }

  const mayWrite = whole.actions.some(({ name, enabled }) => name === 'SEND_MESSAGE' && enabled);
  return (
    <Page
      heading={t(`case.kind.${whole.kind}`, { unit: whole.organisation.name })}
      above={
        <NumberAndPlace
          number={t('case.number', { number: whole.number })}
          place={whole.organisation.place}
        />
      }
    >
      {error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      <NextStep whole={whole} />
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
          <Reply
            caseId={whole.id}
            asked={whole.state === 'AWAITING_CITIZEN'}
            stored={whole.letterDraft ?? null}
            unsent={whole.unsentAttachments}
          />
        )}
      </section>
      <CaseActs whole={whole} />
      <Timeline whole={whole} />
      <WhatWasSent whole={whole} />
    </Page>
  );
}
