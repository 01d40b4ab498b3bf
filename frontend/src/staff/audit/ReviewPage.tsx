import './audit.css';
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Note, Page } from '../../ui';
import { readFragment } from '../gql';
import { Skeleton } from '../parts/Skeleton';
import { CloseForm } from './CloseForm';
import { AccessReviewDocument, ReviewFragment } from './documents';
import { JudgeItem } from './JudgeItem';
import { ReviewHead } from './ReviewHead';

/** One spot check: what was drawn, what was found of it, and its end. */
export function ReviewPage() {
  const { t } = useText();
  const { reviewId } = useParams({ from: '/desk/frame/audit/reviews/$reviewId' });
  const [{ data, error }, read] = useQuery({ query: AccessReviewDocument, variables: { id: reviewId } });
  const review = readFragment(ReviewFragment, data?.accessReview);
  const open = review?.mine === true && review.conclusion === null;
  return (
    <Page
      heading={t('audit.review.heading')}
      above={<Link to="/desk/audit/reviews">{t('audit.toReviews')}</Link>}
    >
      {!data && !error && <Skeleton bars={3} />}
      {error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {data && !review && <p role="status">{t('audit.review.none')}</p>}
      {review && (
        <>
          <div>
            <ReviewHead review={review} />
          </div>
          {review.conclusion && (
            <Note heading={t('audit.conclusion')}>
              <p className="d-text">{review.conclusion}</p>
            </Note>
          )}
          {review.items.length === 0 && <p>{t('audit.review.empty')}</p>}
          <ol className="d-audit__list">
            {review.items.map((item, index) => (
              <li key={item.id}>
                <JudgeItem item={item} place={index + 1} open={open} />
              </li>
            ))}
          </ol>
          {open && <CloseForm reviewId={review.id} />}
        </>
      )}
    </Page>
  );
}
