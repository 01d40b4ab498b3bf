import './access.css';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { useKeepFresh } from '../../lib/live';
import { Button, Page } from '../../ui';
import { Skeleton } from '../parts/Skeleton';
import { Asked } from './Asked';
import { AccessQuestionsDocument } from './documents';

const page = 20;
const most = 50;

/** What citizens ask about who opened their cases: those that wait, oldest first, or those that are answered. */
export function AccessQuestionsPage() {
  const { t } = useText();
  const { answered = false } = useSearch({ from: '/desk/frame/access' });
  const [first, setFirst] = useState(page);
  const [{ data, error }, read] = useQuery({
    query: AccessQuestionsDocument,
    variables: { answered, first },
    requestPolicy: 'cache-and-network',
  });
  const again = () => read({ requestPolicy: 'network-only' });
  useKeepFresh(again);
  const entries = data?.accessQuestions.edges.flatMap((edge) => (edge ? [edge.node] : []));
  return (
    <Page heading={t('staff.access.heading')}>
      <p>{t('staff.access.text')}</p>
      <p>
        {answered ? (
          <Link to="/desk/access" search={{}}>
            {t('staff.access.toWaiting')}
          </Link>
        ) : (
          <Link to="/desk/access" search={{ answered: true }}>
            {t('staff.access.toAnswered')}
          </Link>
        )}
      </p>
      {!entries && !error && <Skeleton bars={3} />}
      {error && <LoadFailed error={error} retry={again} />}
      {entries?.length === 0 && (
        <p role="status">{t(answered ? 'staff.access.noneAnswered' : 'staff.access.none')}</p>
      )}
      {entries && entries.length > 0 && (
        <ol className="d-access">
          {entries.map((entry) => (
            <li key={entry.id}>
              <Asked entry={entry} onAnswered={again} />
            </li>
          ))}
        </ol>
      )}
      {data?.accessQuestions.pageInfo.hasNextPage && first < most && (
        <Button kind="secondary" onPress={() => setFirst(most)}>
          {t('staff.access.more')}
        </Button>
      )}
    </Page>
  );
}
