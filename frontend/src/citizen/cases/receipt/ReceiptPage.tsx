import '../cases.css';
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NotFound } from '../../../app/shell/NotFound';
import { graphql } from '../../../gql';
import { LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { Button, Icon, LinkButton, Page, Stack, Waiting } from '../../../ui';
import { unitName } from '../../../shared/unitName';
import { useMarkRead } from '../useMarkRead';

const Receipt = graphql(`
  query Receipt($id: ID!) {
    case(id: $id) {
      id
      number
      receivedAt
      clock {
        dueOn
      }
      organisation {
        id
        name
        place
      }
    }
  }
`);

/** Proof that it was sent: the number, by when the answer comes, and what happens until then. */
export function ReceiptPage() {
  const { t, formats } = useText();
  const { caseId } = useParams({ from: '/citizen/cases/$caseId/receipt' });
  const [{ data, error, fetching }, read] = useQuery({ query: Receipt, variables: { id: caseId } });
  useMarkRead(caseId, ['RECEIPT']);

  if (!data?.case) {
    if (data && !fetching) return <NotFound />;
    return (
      <div className="g-page">
        {error ? <LoadFailed error={error} retry={() => read()} /> : <Waiting label={t('common.waiting')} />}
      </div>
    );
  }

  const { number, receivedAt, clock, organisation } = data.case;
  return (
    <Page heading={t('receipt.heading')}>
      <section className="g-card g-receipt" aria-labelledby="number">
        <h2 id="number">{t('receipt.number')}</h2>
        <p className="g-receipt__number">{number}</p>
        <p>{t('receipt.spoken')}</p>
        <p>{t('receipt.sent', { unit: unitName(organisation), at: formats.moment(receivedAt) })}</p>
        {clock.dueOn && (
          <p className="g-receipt__due">{t('receipt.due', { day: formats.day(clock.dueOn) })}</p>
        )}
      </section>
      <section className="g-section">
        <h2>{t('receipt.next.heading')}</h2>
        <ol className="g-steps">
          <li>{t('receipt.next.read', { unit: organisation.name })}</li>
          <li>{t('receipt.next.ask')}</li>
          <li>{t('receipt.next.answer')}</li>
          <li>{t('receipt.next.after')}</li>
        </ol>
      </section>
      <Stack row gap={2}>
        <LinkButton to="/cases/$caseId" params={{ caseId }}>
          {t('receipt.toCase')}
        </LinkButton>
        <span className="g-no-print">
          <Button kind="secondary" icon={<Icon name="print" />} onPress={() => globalThis.print()}>
            {t('receipt.print')}
          </Button>
        </span>
      </Stack>
      <p className="g-no-print">
        <Link to="/">{t('common.toStart')}</Link>
      </p>
    </Page>
  );
}
