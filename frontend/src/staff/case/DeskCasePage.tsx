import './case.css';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useText } from '../../lib/i18n';
import { useKeepFresh } from '../../lib/live';
import { Page } from '../../ui';
import { LoadFailed } from '../../lib/graphql';
import type { DeskTransferFragment } from '../gql/graphql';
import { Gone } from '../transfer/parts';
import { Skeleton } from '../parts/Skeleton';
import { CaseView } from './CaseView';
import { DeskCaseDocument } from './documents';

const route = getRouteApi('/desk/frame/cases/$caseId');

export function DeskCasePage() {
  const { caseId } = route.useParams();
  return <CaseLoader key={caseId} caseId={caseId} />;
}

/** Reads the case; what was read before shows meanwhile. */
function CaseLoader({ caseId }: { caseId: string }) {
  const { t } = useText();
  const [{ data, error, fetching }, execute] = useQuery({
    query: DeskCaseDocument,
    variables: { id: caseId },
    requestPolicy: 'cache-and-network',
  });
  const [gone, setGone] = useState<DeskTransferFragment | null>(null);
  const readAgain = () => execute({ requestPolicy: 'network-only' });
  useKeepFresh(readAgain);

  const failed = error && !fetching && <LoadFailed error={error} retry={readAgain} />;
  if (gone)
    return (
      <Suspense fallback={<Skeleton bars={3} />}>
        <Gone receipt={gone} />
      </Suspense>
    );
  if (data?.case)
    return (
      <CaseView
        caseId={caseId}
        found={data.case}
        countries={data.countries}
        liveCursor={data.liveCursor}
        failed={failed}
        onReload={readAgain}
        onGone={(receipt) => {
          setGone(receipt);
          readAgain();
        }}
      />
    );
  if (data && !fetching && !error)
    return (
      <Page heading={t('staff.case.absent.heading')} width="wide">
        <p>{t('staff.case.absent.text')}</p>
        <p>
          <Link to="/desk">{t('staff.case.toQueue')}</Link>
        </p>
      </Page>
    );
  return (
    <div className="g-page" data-width="wide">
      {failed || <Skeleton bars={6} />}
    </div>
  );
}
