import './data.css';
import { Suspense } from 'react';
import { useQuery } from 'urql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { lazyPart } from '../../lib/lazyPart';
import { useKeepFresh } from '../../lib/live';
import { Page, Waiting } from '../../ui';
import { CopyPart } from './CopyPart';
import { MyDataQuery } from './documents';
import { KeptPart } from './KeptPart';
import { OpenedPart } from './OpenedPart';

/** Who speaks for whom: a page of its own as well, whose parts come from there. */
const MyRepresentations = lazyPart(
  'people',
  async () => (await import('../people/MyRepresentations')).MyRepresentations,
);

/** What is held about one: who has seen it, a copy to take along, and how long it stays. Each part is a section of its own. */
export function MyDataPage() {
  const { t } = useText();
  const [{ data, error }, read] = useQuery({ query: MyDataQuery, requestPolicy: 'cache-and-network' });
  const again = () => read({ requestPolicy: 'network-only' });
  useKeepFresh(again);
  return (
    <Page heading={t('data.heading')}>
      {!data && !error && <Waiting label={t('common.waiting')} />}
      {error && <LoadFailed error={error} retry={again} />}
      {data && (
        <>
          <OpenedPart cases={data.myCases.edges.flatMap((edge) => (edge ? [edge.node] : []))} />
          <Suspense fallback={<Waiting label={t('common.waiting')} />}>
            <MyRepresentations />
          </Suspense>
          <CopyPart exports={data.dataExports} />
          <KeptPart rules={data.retention} />
        </>
      )}
    </Page>
  );
}
