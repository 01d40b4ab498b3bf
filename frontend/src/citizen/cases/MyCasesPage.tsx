import './cases.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../gql';
import type { MyCasesQuery } from '../../gql/graphql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { useKeepFresh } from '../../lib/live';
import { Button, LinkButton, Note, Page, Stack, Waiting } from '../../ui';
import { SoonGone } from '../drafts/SoonGone';
import { CaseCard, CaseCardFragment } from './parts/CaseCard';
import { type Turn, turnOf } from './parts/turn';

const MyCases = graphql(`
  query MyCases($first: Int!) {
    myCases(first: $first) {
      edges {
        node {
          id
          ...CaseCard
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    drafts {
      id
      ...Ending
    }
  }
`);

const order: readonly Turn[] = ['yours', 'theirs', 'done'];
const page = 20;
const most = 50;

/** All cases in one list, by whose move it is. */
export function MyCasesPage() {
  const { t } = useText();
  const [first, setFirst] = useState(page);
  const [{ data, error }, read] = useQuery({ query: MyCases, variables: { first } });
  useKeepFresh(() => read({ requestPolicy: 'network-only' }));
  const cards = data?.myCases.edges.flatMap((edge) =>
    edge ? [readFragment(CaseCardFragment, edge.node)] : [],
  );

  return (
    <Page heading={t('cases.heading')}>
      {!cards && !error && <Waiting label={t('common.waiting')} />}
      {error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      <Begun drafts={data?.drafts ?? []} />
      {cards?.length === 0 && <NoCases />}
      {cards &&
        order.map((turn) => {
          const here = cards.filter((card) => turnOf(card) === turn);
          if (here.length === 0) return null;
          return (
            <section key={turn} className="g-section">
              <h2>{t(`cases.group.${turn}`)}</h2>
              <ul className="g-plain">
                {here.map((card) => (
                  <li key={card.id}>
                    <CaseCard card={card} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      {data?.myCases.pageInfo.hasNextPage && first < most && (
        <Button kind="secondary" onPress={() => setFirst(most)}>
          {t('cases.more')}
        </Button>
      )}
    </Page>
  );
}

/** What is begun and not sent stands elsewhere; nobody is to think that it is lost. */
function Begun({ drafts }: { drafts: MyCasesQuery['drafts'] }) {
  const { t } = useText();
  if (drafts.length === 0) return null;
  return (
    <Note>
      <p>{t('cases.begun', { count: drafts.length })}</p>
      <SoonGone drafts={drafts} />
      <LinkButton kind="secondary" to="/write">
        {t('cases.goOn')}
      </LinkButton>
    </Note>
  );
}

function NoCases() {
  const { t } = useText();
  return (
    <Stack>
      <p>{t('cases.none')}</p>
      <LinkButton to="/write" search={{ kind: 'COMPLAINT' }}>
        {t('start.complaint.act')}
      </LinkButton>
    </Stack>
  );
}
