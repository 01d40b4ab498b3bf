import '../../people/people.css';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { NotFound } from '../../../app/shell/NotFound';
import { graphql, readFragment } from '../../../gql';
import type { OneRepresentationFragment } from '../../../gql/graphql';
import { LoadFailed, NotYet } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { useKeepFresh } from '../../../lib/live';
import { unitName } from '../../../shared/unitName';
import { LinkButton, Note, Page } from '../../../ui';
import { RepresentationFragment, SidesFragment } from '../../people/documents';
import { basisWords, stateWords } from '../../people/words';
import { NumberAndPlace } from '../parts/NumberAndPlace';
import { useLiveCase } from '../useLiveCase';
import { useMarkRead } from '../../useMarkRead';
import { ConsentForm, type Reply } from './ConsentForm';
import { NoLonger } from './NoLonger';
import { NotMine } from './NotMine';

const Consent = graphql(`
  query Consent($id: ID!) {
    liveCursor
    case(id: $id) {
      id
      number
      receivedAt
      organisation {
        id
        name
        place
      }
      ...Sides
    }
  }
`);

interface Done {
  reply: Reply;
  name: string;
}

/** Somebody has filed about the reader: who, where to and when; and what yes, no and taking over mean. */
export function ConsentPage() {
  const { t, formats } = useText();
  const { caseId } = useParams({ from: '/citizen/cases/$caseId/consent' });
  const [{ data, error, fetching }, read] = useQuery({ query: Consent, variables: { id: caseId } });
  const [done, setDone] = useState<Done | null>(null);
  const again = () => read({ requestPolicy: 'network-only' });
  useKeepFresh(again);
  const gone = useLiveCase(caseId, data?.liveCursor);
  useMarkRead(caseId, ['CONSENT_REQUEST']);

  const sides = readFragment(SidesFragment, data?.case);
  if (gone) return <NoLonger because={gone} />;
  if (!data?.case || !sides) {
    if (data && !fetching) return <NotFound />;
    return <NotYet error={error} retry={again} />;
  }
  const { number, receivedAt, organisation } = data.case;
  const unit = unitName(organisation);
  const about = readFragment(RepresentationFragment, sides.representations).filter(
    ({ side }) => side === 'PATIENT',
  );
  const mine = about.filter(({ notAboutMe }) => !notAboutMe);
  return (
    <Page
      heading={t(mine.length > 0 || about.length === 0 ? 'people.asked.heading' : 'people.notMine.heading')}
      above={<NumberAndPlace number={t('case.number', { number })} place={unit} />}
    >
      {error && <LoadFailed error={error} retry={again} />}
      {done && <Thanks done={done} caseId={caseId} />}
      {about.length === 0 && !done && (
        <Note>
          <p>{t('consent.nothing')}</p>
        </Note>
      )}
      {about.map((one) => (
        <section key={one.id} className="g-section" aria-label={one.representativeName}>
          {one.notAboutMe ? (
            <NotMine name={one.representativeName} unit={unit} number={number} />
          ) : (
            <Facts one={one} unit={unit} sentAt={formats.day(receivedAt)} />
          )}
          {one.state === 'REQUESTED' && sides.scope === 'ASKED' && (
            <p>{t('people.asked.text', { name: one.representativeName, unit })}</p>
          )}
          {one.state === 'CLAIMED' && <p>{t('consent.claimed', { name: one.representativeName })}</p>}
          <ConsentForm
            key={one.state}
            caseId={caseId}
            representation={one}
            again={done !== null || one.state !== 'REQUESTED'}
            onDone={(reply) => setDone({ reply, name: one.representativeName })}
          />
        </section>
      ))}
      {!done && sides.scope !== 'ASKED' && (
        <div>
          <LinkButton kind="secondary" to="/cases/$caseId" params={{ caseId }}>
            {t('consent.toCase')}
          </LinkButton>
        </div>
      )}
    </Page>
  );
}

/** What was pressed is gone: the focus goes to what came of it. */
function focusOn(section: HTMLElement | null): void {
  section?.focus();
}

function Thanks({ done: { reply, name }, caseId }: { done: Done; caseId: string }) {
  const { t } = useText();
  return (
    <section key={reply} ref={focusOn} tabIndex={-1} aria-label={t('consent.done.heading')}>
      <Note tone="good" heading={t('consent.done.heading')}>
        <p>{t(`consent.done.${reply}`, { name })}</p>
        {reply !== 'NOT_ABOUT_ME' && (
          <LinkButton to="/cases/$caseId" params={{ caseId }}>
            {t('consent.toCase')}
          </LinkButton>
        )}
      </Note>
    </section>
  );
}

interface FactsProps {
  one: OneRepresentationFragment;
  unit: string;
  sentAt: string;
}

function Facts({ one, unit, sentAt }: FactsProps) {
  const { t, formats } = useText();
  const basis = basisWords(one, t);
  return (
    <>
      <dl className="g-card g-facts">
        <Fact name={t('consent.fact.who')}>{one.representativeName}</Fact>
        <Fact name={t('consent.fact.relation')}>{t(`people.relation.${one.relation}`)}</Fact>
        {basis && <Fact name={t('consent.fact.basis')}>{basis}</Fact>}
        {one.statement && <Fact name={t('consent.fact.statement')}>{one.statement}</Fact>}
        <Fact name={t('consent.fact.unit')}>{unit}</Fact>
        <Fact name={t('consent.fact.when')}>{sentAt}</Fact>
        {one.validUntil && <Fact name={t('consent.fact.until')}>{formats.day(one.validUntil)}</Fact>}
      </dl>
      <p>{stateWords(one, t)}</p>
    </>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="g-words">{children}</dd>
    </div>
  );
}
