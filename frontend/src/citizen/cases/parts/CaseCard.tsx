import { Link } from '@tanstack/react-router';
import { graphql, readFragment } from '../../../gql';
import type { CaseCardFragment as Card } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import type { MessageId } from '../../../locales/ids';
import { unitName } from '../../../shared/unitName';
import { TurnTag } from './TurnTag';
import { isNotMine, turnOf, waitsForConsent } from './turn';
import { useNextStep } from './useNextStep';
import { WhoseCase, whoseWords } from '../../whose';

export const CaseCardFragment = graphql(`
  fragment CaseCard on Case {
    id
    number
    kind
    answerPromise
    state
    scope
    receivedAt
    unitUnknown
    clock {
      dueOn
      overdue
      doneAt
      pausedSince
      expectedOn
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
    representations {
      id
      side
      state
      notAboutMe
      representativeName
    }
    ...Whose
  }
`);

/** Of a case that somebody else filed about the reader: what it is, and what the reader may do. */
function askedWords(card: Card): MessageId {
  if (waitsForConsent(card)) return 'cases.asked';
  if (isNotMine(card)) return 'cases.asked.notMe';
  const said = card.representations.some(({ state }) => state === 'DECLINED');
  return said ? 'cases.asked.no' : 'cases.asked.other';
}

/** A case in a list: whom it concerns, whose move it is, and when. */
export function CaseCard({ card }: { card: Card }) {
  const text = useText();
  const { t, formats } = text;
  const whose = whoseWords(readFragment(WhoseCase, card), text);
  const nextStep = useNextStep();
  const asks = card.representations.find(({ state }) => state === 'REQUESTED');
  return (
    <article className="g-card g-case-card">
      <div className="g-case-card__head">
        <h3>
          <Link to="/cases/$caseId" params={{ caseId: card.id }}>
            {t(card.unitUnknown ? `case.through.${card.kind}` : `case.kind.${card.kind}`, {
              unit: unitName(card.organisation),
            })}
          </Link>
        </h3>
        <TurnTag turn={turnOf(card)} />
      </div>
      {whose && <p className="g-case-card__whose">{whose}</p>}
      <p>
        {card.scope === 'ASKED' && card.state !== 'WITHDRAWN'
          ? t(askedWords(card), { name: asks?.representativeName ?? '' })
          : nextStep(card)}
      </p>
      <p className="g-quiet">
        {t('case.numberAndDay', { number: card.number, day: formats.day(card.receivedAt) })}
      </p>
    </article>
  );
}
