import './transfer.css';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Page } from '../../ui';
import type { DeskTransferFragment } from '../gql/graphql';
import { Skeleton } from '../parts/Skeleton';
import { PassOnDocument } from './documents';
import { PassOnForm } from './PassOnForm';
import { Receipt } from './Receipt';

const route = getRouteApi('/desk/frame/cases/$caseId/pass-on');

/** A case goes to another unit: to whom, what that changes, why. */
export function PassOnPage() {
  const { caseId } = route.useParams();
  const { t } = useText();
  const [receipt, setReceipt] = useState<DeskTransferFragment | null>(null);
  const [{ data, error, fetching }, read] = useQuery({
    query: PassOnDocument,
    variables: { id: caseId },
    requestPolicy: 'network-only',
    pause: receipt !== null,
  });
  if (receipt) return <Receipt receipt={receipt} mine />;
  const subject = data?.case;
  const action = subject?.actions.find(({ name }) => name === 'TRANSFER');
  const back = subject && (
    <p>
      <Link to="/desk/cases/$caseId" params={{ caseId }} search={{}}>
        {t('transfer.toCase', { number: subject.number })}
      </Link>
    </p>
  );
  return (
    <Page heading={t('transfer.heading', { number: subject?.number ?? '' })}>
      {back}
      {error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {!data && fetching && <Skeleton bars={4} />}
      {data && !subject && !fetching && <p>{t('staff.case.absent.text')}</p>}
      {subject && action?.enabled && <PassOnForm subject={subject} onDone={setReceipt} />}
      {subject && action && !action.enabled && <p role="status">{action.reason}</p>}
    </Page>
  );
}
