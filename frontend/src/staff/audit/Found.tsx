import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailed, nodesOf } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import type { AccessFilter } from '../gql/graphql';
import { Skeleton } from '../parts/Skeleton';
import { AccessSearchDocument } from './documents';
import { SittingWords } from './SittingWords';

const page = 20;

/** What was found, latest first, a page after the other. */
export function Found({ filter }: { filter: AccessFilter }) {
  const { t } = useText();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <section aria-label={t('audit.found')}>
      {cursors.map((after, index) => (
        <FoundPage
          key={after ?? ''}
          filter={filter}
          after={after}
          onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
        />
      ))}
    </section>
  );
}

interface PageProps {
  filter: AccessFilter;
  after: string | null;
  onMore: ((after: string) => void) | null;
}

function FoundPage({ filter, after, onMore }: PageProps) {
  const { t } = useText();
  const [{ data, error }, read] = useQuery({
    query: AccessSearchDocument,
    variables: { filter, first: page, after },
    requestPolicy: 'cache-and-network',
  });
  if (error) return <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton bars={3} />;
  const { hasNextPage, endCursor } = data.accessSearch.pageInfo;
  const sittings = nodesOf(data.accessSearch);
  if (sittings.length === 0) return <p role="status">{t('audit.none')}</p>;
  return (
    <>
      <ul className="d-audit__list">
        {sittings.map((sitting) => (
          <li key={sitting.id}>
            <SittingWords sitting={sitting} />
          </li>
        ))}
      </ul>
      {onMore && hasNextPage && endCursor && (
        <Button kind="secondary" onPress={() => onMore(endCursor)}>
          {t('audit.more')}
        </Button>
      )}
    </>
  );
}
