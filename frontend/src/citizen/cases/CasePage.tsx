import './cases.css';
import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { readFragment } from '../../gql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { useKeepFresh } from '../../lib/live';
import { Page, Waiting } from '../../ui';
import { NotFound } from '../../app/shell/NotFound';
import { CaseFragment, CaseQuery } from './documents';
import { Reply } from './dialogue/Reply';
import { Letter } from './dialogue/Letter';
import { NextStep } from './parts/NextStep';
import { NumberAndPlace } from './parts/NumberAndPlace';
import { Timeline } from './parts/Timeline';
import { WhatWasSent } from './parts/WhatWasSent';
import { useLiveCase } from './useLiveCase';
import { useMarkRead } from './useMarkRead';

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
  useMarkRead(caseId, ['RECEIPT', 'QUESTION']);

  if (!whole) {
    if (data && !fetching) return <NotFound />;
    return (
      <div className="g-page">
        {error ? <LoadFailed error={error} retry={() => read()} /> : <Waiting label={t('common.waiting')} />}
      </div>
    );
  }

  const mayWrite = whole.actions.some(({ name, enabled }) => name === 'SEND_MESSAGE' && enabled);
  const letters = whole.messages.edges.flatMap((edge) => (edge ? [edge.node] : []));
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
      <section className="g-section" aria-labelledby="dialogue">
        <h2 id="dialogue">{t('dialogue.heading')}</h2>
        {letters.length === 0 && <p className="g-quiet">{t('dialogue.none')}</p>}
        {letters.map((letter) => (
          <Letter key={letter.id} letter={letter} />
        ))}
        {mayWrite && (
          <Reply
            caseId={whole.id}
            asked={whole.state === 'AWAITING_CITIZEN'}
            unsent={whole.unsentAttachments}
          />
        )}
      </section>
      <Timeline whole={whole} />
      <WhatWasSent whole={whole} />
    </Page>
  );
}
