import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailed, nodesOf } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Page } from '../../ui';
import { readFragment } from '../gql';
import { Skeleton } from '../parts/Skeleton';
import { PassedOnDocument, TransferFragment } from './documents';
import { ReceiptWords } from './ReceiptWords';

const page = 20;
const most = 50;

/** Receipts of the cases that have left where one works. */
export function PassedOnPage() {
  const { t } = useText();
  const [first, setFirst] = useState(page);
  const [{ data, error }, read] = useQuery({
    query: PassedOnDocument,
    variables: { first },
    requestPolicy: 'cache-and-network',
  });
  const receipts =
    data && nodesOf(data.casesPassedOn).map((receipt) => readFragment(TransferFragment, receipt));
  return (
    <Page heading={t('transfer.receipts.heading')}>
      <p>{t('transfer.receipts.text')}</p>
      {!receipts && !error && <Skeleton bars={3} />}
      {error && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {receipts?.length === 0 && <p role="status">{t('transfer.receipts.none')}</p>}
      {receipts && receipts.length > 0 && (
        <ul className="g-plain">
          {receipts.map((receipt) => (
            <li key={receipt.id} className="g-card">
              <h2>{t('transfer.receipts.number', { number: receipt.number })}</h2>
              <ReceiptWords receipt={receipt} />
            </li>
          ))}
        </ul>
      )}
      {data?.casesPassedOn.pageInfo.hasNextPage && first < most && (
        <Button kind="secondary" onPress={() => setFirst(most)}>
          {t('transfer.receipts.more')}
        </Button>
      )}
    </Page>
  );
}
