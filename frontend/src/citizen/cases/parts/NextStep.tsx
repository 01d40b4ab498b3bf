import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { LinkButton } from '../../../ui';
import { TurnTag } from './TurnTag';
import { turnOf } from './turn';
import { useNextStep } from './useNextStep';

/** The receipt of the unit: whether and when somebody there opened the case first. */
function Opened({
  whole: { openedAt, state, kind, organisation, unitUnknown, transfer },
}: {
  whole: CaseWholeFragment;
}) {
  const { t, formats } = useText();
  // Where it is not the unit of the heading alone that could be meant, it is named.
  const unit = unitUnknown || transfer ? organisation.name : null;
  if (openedAt) {
    const at = formats.moment(openedAt);
    return <p className="g-quiet">{unit ? t('case.opened.by', { unit, at }) : t('case.opened', { at })}</p>;
  }
  return state === 'RECEIVED' && kind === 'COMPLAINT' ? (
    <p className="g-quiet">{unit ? t('case.notOpened.by', { unit }) : t('case.notOpened')}</p>
  ) : null;
}

/** Why the time stands still; or, once it runs again, for how long it did and what day follows. */
function Stood({ whole: { clock, pauses } }: { whole: CaseWholeFragment }) {
  const { t, formats } = useText();
  const last = pauses.at(-1);
  if (!last || clock.doneAt) return null;
  if (clock.pausedSince) return <p>{last.words}</p>;
  return last.days && last.dueAfter ? (
    <p className="g-quiet">
      {t('case.resumed', { days: last.days, day: formats.day(last.dueAfter), why: last.words })}
    </p>
  ) : null;
}

/** On top of the case: whose move it is, what comes next, and the one thing to do now if there is one. */
export function NextStep({ whole }: { whole: CaseWholeFragment }) {
  const { t } = useText();
  const nextStep = useNextStep();
  const { handler } = whole;
  const turn = turnOf({ state: whole.state, scope: whole.scope, turn: whole.turn });
  return (
    <section className="g-next" data-turn={turn} aria-labelledby="next-step">
      <h2 id="next-step" className="aksel-sr-only">
        {t('case.next.heading')}
      </h2>
      <TurnTag turn={turn} />
      <p className="g-next__words">{nextStep(whole)}</p>
      <Stood whole={whole} />
      {handler && turn !== 'done' && (
        <p className="g-quiet">
          {t('case.handler', { name: [handler.name, handler.title].filter(Boolean).join(', ') })}
        </p>
      )}
      <Opened whole={whole} />
      {(whole.answer ?? whole.answerForSubmitter) && (
        <LinkButton to="/cases/$caseId/answer" params={{ caseId: whole.id }}>
          {t('case.readAnswer')}
        </LinkButton>
      )}
      {turn === 'yours' && (
        <p>
          <a href="#field-text">{t('case.toReply')}</a>
        </p>
      )}
    </section>
  );
}
