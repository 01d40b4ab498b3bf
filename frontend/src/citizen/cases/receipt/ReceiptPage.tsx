import '../cases.css';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useQuery } from 'urql';
import { NotFound } from '../../../app/shell/NotFound';
import { graphql } from '../../../gql';
import type { AnswerPromise } from '../../../gql/graphql';
import { NotYet } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { lazyPart } from '../../../lib/lazyPart';
import type { MessageId } from '../../../locales/ids';
import { Button, Icon, LinkButton, Note, Page, Stack } from '../../../ui';
import { unitName } from '../../../shared/unitName';
import { useMarkRead } from '../../useMarkRead';

const Receipt = graphql(`
  query Receipt($id: ID!) {
    case(id: $id) {
      id
      number
      kind
      answerPromise
      receivedAt
      unitUnknown
      clock {
        dueOn
      }
      organisation {
        id
        name
        place
      }
      content {
        namedStaff
        follow
      }
      representations {
        id
        side
        state
        patientDecides
        patientName
        history {
          state
          by
        }
      }
    }
  }
`);

/** Only of a complaint for somebody else. */
const ForAnother = lazyPart('people', async () => (await import('./ForAnother')).ForAnother);

const nextSteps: Record<AnswerPromise, readonly MessageId[]> = {
  OWED: ['receipt.next.ask', 'receipt.next.answer', 'receipt.next.after'],
  POSSIBLE: ['receipt.next.ask', 'receipt.next.possible'],
  NONE: ['receipt.next.together', 'receipt.next.none'],
};

function nextOf(promised: AnswerPromise, follow: boolean): readonly MessageId[] {
  return follow ? [...nextSteps[promised], 'receipt.next.follow'] : nextSteps[promised];
}

/** Thanks are a moment of their own: whom they reach. */
function Warmth({ unit, unknown, names }: { unit: string; unknown: boolean; names: readonly string[] }) {
  const { t, formats } = useText();
  const whom = unknown ? 'unknown' : names.length > 0 ? 'named' : 'unit';
  return (
    <Note tone="good">
      <p>{t(`receipt.praise.${whom}`, { unit, names: formats.list(names) })}</p>
    </Note>
  );
}

/** Proof that it was sent: the number, by when the answer comes, and what happens until then. */
export function ReceiptPage() {
  const { t, formats } = useText();
  const { caseId } = useParams({ from: '/citizen/cases/$caseId/receipt' });
  const [{ data, error, fetching }, read] = useQuery({ query: Receipt, variables: { id: caseId } });
  useMarkRead(caseId, ['RECEIPT']);

  if (!data?.case) {
    if (data && !fetching) return <NotFound />;
    return <NotYet error={error} retry={() => read()} />;
  }

  const { number, kind, answerPromise, receivedAt, clock, organisation, content, representations } =
    data.case;
  const { unitUnknown } = data.case;
  const next = nextOf(answerPromise, content?.follow === true);
  const mine = representations.find(({ side }) => side === 'REPRESENTATIVE');
  return (
    <Page heading={t(`receipt.heading.${kind}`)}>
      <section className="g-card g-receipt" aria-labelledby="number">
        <h2 id="number">{t('receipt.number')}</h2>
        <p className="g-receipt__number">{number}</p>
        <p>{t('receipt.spoken')}</p>
        <p>{t('receipt.sent', { unit: unitName(organisation), at: formats.moment(receivedAt) })}</p>
        {clock.dueOn && (
          <p className="g-receipt__due">{t('receipt.due', { day: formats.day(clock.dueOn) })}</p>
        )}
      </section>
      {kind === 'PRAISE' && (
        <Warmth unit={organisation.name} unknown={unitUnknown} names={content?.namedStaff ?? []} />
      )}
      {mine && (
        <Suspense>
          <ForAnother one={mine} />
        </Suspense>
      )}
      <section className="g-section">
        <h2>{t('receipt.next.heading')}</h2>
        <ol className="g-steps">
          <li>{t(unitUnknown ? 'receipt.next.board' : 'receipt.next.read', { unit: organisation.name })}</li>
          {next.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
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
