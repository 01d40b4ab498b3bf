import { Link } from '@tanstack/react-router';
import { graphql } from '../../../gql';
import type { CaseCardFragment as Card } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { unitName } from '../../../shared/unitName';
import { TurnTag } from './TurnTag';
import { turnOf } from './turn';
import { useNextStep } from './useNextStep';

export const CaseCardFragment = graphql(`
  fragment CaseCard on Case {
    id
    number
    kind
    answerPromise
    state
    scope
    receivedAt
    clock {
      dueOn
      overdue
      doneAt
    }
    turn {
      side
      until
    }
    organisation {
      id
      name
      place
    }
  }
`);

/** A case in a list: whom it concerns, whose move it is, and when. */
export function CaseCard({ card }: { card: Card }) {
  const { t, formats } = useText();
  const nextStep = useNextStep();
  return (
    <article className="g-card g-case-card">
      <div className="g-case-card__head">
        <h3>
          <Link to="/cases/$caseId" params={{ caseId: card.id }}>
            {t(`case.kind.${card.kind}`, { unit: unitName(card.organisation) })}
          </Link>
        </h3>
        <TurnTag turn={turnOf(card.state, card.scope)} />
      </div>
      <p>{card.scope === 'ASKED' ? t('cases.asked') : nextStep(card)}</p>
      <p className="g-quiet">
        {t('case.numberAndDay', { number: card.number, day: formats.day(card.receivedAt) })}
      </p>
    </article>
  );
}
