import './audit.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailed, nodesOf } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Page } from '../../ui';
import { Skeleton } from '../parts/Skeleton';
import { AccessReviewsDocument } from './documents';
import { DrawForm } from './DrawForm';
import { ReviewHead } from './ReviewHead';
import { useLed } from './useLed';

const page = 20;
const most = 50;

/** Spot checks: a new one, and those that there are. */
export function ReviewsPage() {
  const { t } = useText();
  const led = useLed();
  const [first, setFirst] = useState(page);
  const [{ data, error }, read] = useQuery({
    query: AccessReviewsDocument,
    variables: { first },
    requestPolicy: 'cache-and-network',
  });
  const reviews = data && nodesOf(data.accessReviews);
  return (
    <Page heading={t('audit.reviews.heading')} width="wide">
      <p>{t('audit.reviews.text')}</p>
      <p>
        <Link to="/desk/audit" search={{}}>
          {t('audit.toSearch')}
        </Link>
      </p>
      {led.length > 0 && (
        <section className="d-audit__part">
          <h2>{t('audit.draw.heading')}</h2>
          <DrawForm led={led} />
        </section>
      )}
      <section className="d-audit__part">
        <h2>{t('audit.kept')}</h2>
        {!reviews && !error && <Skeleton bars={3} />}
        {error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
        {reviews?.length === 0 && <p role="status">{t('audit.reviews.none')}</p>}
        {reviews && reviews.length > 0 && (
          <ul className="d-audit__list">
            {reviews.map((review) => (
              <li key={review.id}>
                <ReviewHead review={review} />
                <p>
                  <Link to="/desk/audit/reviews/$reviewId" params={{ reviewId: review.id }}>
                    {t('audit.open')}
                  </Link>
                </p>
              </li>
            ))}
          </ul>
        )}
        {data?.accessReviews.pageInfo.hasNextPage && first < most && (
          <Button kind="secondary" onPress={() => setFirst(most)}>
            {t('audit.more')}
          </Button>
        )}
      </section>
    </Page>
  );
}
