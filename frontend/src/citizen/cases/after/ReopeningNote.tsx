import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useText } from '../../../lib/i18n';
import { WhereToTurn } from '../../../shared/answer/WhereToTurn';
import type { Body } from '../../../shared/answer/AnswerLetter';
import { Note } from '../../../ui';

export const ReopeningFragment = graphql(`
  fragment Reopening on Reopening {
    reason
    requestedAt
    decideBy
    granted
    decision
    decidedAt
    decidedBy
    decidedByTitle
  }
`);

interface Props {
  reopening: FragmentType<typeof ReopeningFragment>;
  bodies: readonly Body[];
}

/** What came of asking for the case to be opened again: waiting, yes, or no with the reason and where to turn. */
export function ReopeningNote({ reopening, bodies }: Props) {
  const { t, formats } = useText();
  const { reason, requestedAt, decideBy, granted, decision, decidedAt, decidedBy, decidedByTitle } =
    readFragment(ReopeningFragment, reopening);
  const decided = decidedAt ? formats.day(decidedAt) : '';
  const by = [decidedBy, decidedByTitle].filter(Boolean).join(', ');
  const outcome = granted === true ? 'yes' : granted === false ? 'no' : 'waits';
  return (
    <section className="g-section" aria-labelledby="reopening">
      <h2 id="reopening">{t('reopening.heading')}</h2>
      <Note tone={outcome === 'yes' ? 'good' : outcome === 'no' ? 'info' : 'attention'}>
        <p>{t(`reopening.${outcome}`, { day: outcome === 'waits' ? formats.day(decideBy) : decided })}</p>
        {decision && <p className="g-words">{decision}</p>}
        {by !== '' && <p className="g-quiet">{by}</p>}
      </Note>
      <details className="g-readers g-sent">
        <summary>{t('reopening.asked', { day: formats.day(requestedAt) })}</summary>
        <p className="g-words">{reason}</p>
      </details>
      {granted === false && <WhereToTurn bodies={bodies} />}
    </section>
  );
}
