import './data.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { NotFound } from '../../app/shell/NotFound';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { useKeepFresh } from '../../lib/live';
import { unitName } from '../../shared/unitName';
import { Button, Page, Waiting } from '../../ui';
import { useMarkRead } from '../useMarkRead';
import { Access } from './Access';
import { AccessLogQuery } from './documents';

const page = 20;
const most = 100;

/** Who opened one case, latest first. */
export function AccessPage() {
  const { t } = useText();
  const { caseId } = useParams({ from: '/citizen/my-data/cases/$caseId' });
  const [first, setFirst] = useState(page);
  const [{ data, error, fetching }, read] = useQuery({
    query: AccessLogQuery,
    variables: { caseId, first },
    requestPolicy: 'cache-and-network',
  });
  const again = () => read({ requestPolicy: 'network-only' });
  useKeepFresh(again);
  useMarkRead(caseId, ['ACCESS_ANSWERED']);

  if (data && !data.case && !fetching) return <NotFound />;
  const entries = data?.accessLog.edges.flatMap((edge) => (edge ? [edge.node] : []));
  return (
    <Page
      heading={t('access.heading')}
      above={
        data?.case && (
          <p className="g-quiet">
            {t('access.case', { number: data.case.number, unit: unitName(data.case.organisation) })}
          </p>
        )
      }
    >
      {!entries && !error && <Waiting label={t('common.waiting')} />}
      {error && <LoadFailed error={error} retry={again} />}
      {entries && <p>{t(entries.length === 0 ? 'access.none' : 'access.text')}</p>}
      {entries && entries.length > 0 && (
        <ol className="g-data-list">
          {entries.map((entry) => (
            <li key={entry.id}>
              <Access entry={entry} />
            </li>
          ))}
        </ol>
      )}
      {data?.accessLog.pageInfo.hasNextPage && first < most && (
        <Button kind="secondary" onPress={() => setFirst(most)}>
          {t('access.more')}
        </Button>
      )}
      <p>
        <Link to="/my-data">{t('access.back')}</Link>
      </p>
    </Page>
  );
}
