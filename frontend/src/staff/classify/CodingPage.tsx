import './classify.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { useKeepFresh } from '../../lib/live';
import { unitName } from '../../shared/unitName';
import { Page, Stack } from '../../ui';
import { Select } from '../../ui/form';
import { useDeskViewer } from '../frame/viewer';
import { Skeleton } from '../parts/Skeleton';
import { Agreement } from './Agreement';
import { Draw } from './Draw';
import { AgreementDocument, SecondCodingsDocument } from './documents';
import { periodOf, readCodingSearch } from './search';

/** Second codings that wait for one, and for who leads how well coders agree. */
export function CodingPage() {
  const { t } = useText();
  const { roles } = useDeskViewer();
  const led = roles.filter(({ role }) => role === 'MANAGER').map(({ organisation }) => organisation);
  return (
    <Page heading={t('staff.coding.page')} width="wide">
      <Stack gap={4}>
        <Waits />
        {led.length > 0 && <Lead units={led} />}
      </Stack>
    </Page>
  );
}

function Waits() {
  const { t, formats } = useText();
  const [{ data, error }, read] = useQuery({
    query: SecondCodingsDocument,
    variables: { first: 50 },
    requestPolicy: 'cache-and-network',
  });
  const again = () => read({ requestPolicy: 'network-only' });
  useKeepFresh(again);
  const asked = data?.secondCodings.edges.flatMap((edge) => (edge ? [edge.node] : []));
  return (
    <section className="g-card d-coding" aria-labelledby="waits">
      <h2 id="waits">{t('staff.coding.waiting')}</h2>
      <p className="g-quiet">{t('staff.coding.waiting.help')}</p>
      {!asked && !error && <Skeleton bars={2} />}
      {error && !asked && <LoadFailed error={error} retry={again} />}
      {asked?.length === 0 && <p role="status">{t('staff.coding.waiting.none')}</p>}
      {asked && asked.length > 0 && (
        <ul>
          {asked.map(({ id, askedBy, askedAt, case: { id: caseId, number, kind, organisation } }) => (
            <li key={id}>
              <Link to="/desk/cases/$caseId" params={{ caseId }} search={{}}>
                {number}
              </Link>{' '}
              {t(`staff.kind.${kind}`)}, {unitName(organisation)}{' '}
              <span className="g-quiet">
                {t('staff.coding.asked', { name: askedBy, at: formats.day(askedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface LeadProps {
  units: readonly { id: string; name: string; place?: string | null }[];
}

const spans = ['3', '12', '36'] as const;

function Lead({ units }: LeadProps) {
  const { t } = useText();
  const { unit = units[0]?.id ?? '', months = 12 } = readCodingSearch(
    useSearch({ from: '/desk/frame/coding' }),
  );
  const navigate = useNavigate({ from: '/desk/coding' });
  const [today] = useState(() => new Date());
  const period = periodOf(months, today);
  const [{ data, error }, read] = useQuery({
    query: AgreementDocument,
    variables: { organisationId: unit, ...period },
    requestPolicy: 'cache-and-network',
  });
  const again = () => read({ requestPolicy: 'network-only' });
  return (
    <section className="g-card d-coding" aria-labelledby="agreement">
      <h2 id="agreement">{t('staff.coding.agreement')}</h2>
      <div className="d-coding__where">
        <Select
          name="unit"
          label={t('staff.coding.unit')}
          none={t('staff.coding.unit')}
          groups={[
            {
              label: t('staff.coding.unit'),
              options: units.map((each) => ({ value: each.id, label: unitName(each) })),
            },
          ]}
          value={unit}
          onValue={(next) =>
            void navigate({ search: (before) => ({ ...before, unit: next }), replace: true })
          }
        />
        <Select
          name="months"
          label={t('staff.coding.period')}
          none={t('staff.coding.period')}
          groups={[
            {
              label: t('staff.coding.period'),
              options: spans.map((each) => ({
                value: each,
                label: t('staff.coding.months', { count: Number(each) }),
              })),
            },
          ]}
          value={`${months}`}
          onValue={(next) =>
            void navigate({
              search: (before) => ({ ...before, months: Number(next) }),
              replace: true,
            })
          }
        />
      </div>
      {error && !data && <LoadFailed error={error} retry={again} />}
      {!data && !error && <Skeleton bars={4} />}
      {data && !data.codingAgreement && <p role="status">{t('staff.coding.notYours')}</p>}
      {data?.codingAgreement && <Agreement found={data.codingAgreement} />}
      {data?.codingAgreement && <Draw unit={unit} period={period} onDrawn={again} />}
    </section>
  );
}
