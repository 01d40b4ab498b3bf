import './people.css';
import type { ReactNode } from 'react';
import type { OneRepresentationFragment } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { correctionOf, isCorrection } from '../../shared/correction';
import { FileList } from '../../shared/files/FileList';
import { basisWords, sideOf, stateWords } from './words';

interface Props {
  representation: OneRepresentationFragment;
  /** Its name, and what can be done with it. */
  heading: ReactNode;
  children?: ReactNode;
}

/** Who speaks for whom, on what, until when, where it stands, and all that happened to it. */
export function OneRepresentation({ representation, heading, children }: Props) {
  const { t, formats } = useText();
  const { relation, statement, validUntil, reason, proof, history, state, inForce } = representation;
  const basis = basisWords(representation, t);
  const side = sideOf(representation);
  const by = ({ by: who, byName }: (typeof history)[number]) =>
    byName ?? t(who === side ? 'people.by.you' : `people.by.${who}`);
  const words = (step: (typeof history)[number]) =>
    step.notAboutMe
      ? t('people.step.notMe')
      : step.state === 'REQUESTED' && side === 'PATIENT'
        ? t('people.step.youAsked')
        : t(`people.step.${step.state}`, { who: by(step) });
  const correction = correctionOf(history);
  return (
    <article className="g-card g-people">
      {heading}
      <p>{stateWords(representation, t)}</p>
      <p className="g-quiet">
        {basis && `${basis} · `}
        {t(`people.relation.${relation}`)}
      </p>
      {statement && <p className="g-words">{statement}</p>}
      {validUntil && state === 'ACTIVE' && inForce && (
        <p className="g-quiet">{t('people.holdsUntil', { day: formats.day(validUntil) })}</p>
      )}
      {reason && <p className="g-words">{t('people.reason', { reason })}</p>}
      {correction && (
        <p className="g-words">
          {t('people.corrected')} {correction.reason && t('people.reason', { reason: correction.reason })}
        </p>
      )}
      {proof.length > 0 && (
        <>
          <p className="g-quiet">{t('people.proofs')}</p>
          <FileList files={proof} />
        </>
      )}
      <details className="g-readers">
        <summary>{t('people.history')}</summary>
        <ol>
          {history.map((step) => (
            <li key={`${step.at} ${step.state}`}>
              {isCorrection(step) && <p>{t('people.corrected')}</p>}
              {!(isCorrection(step) && step.state === 'WITHDRAWN') && <p>{words(step)}</p>}
              <time dateTime={step.at} className="g-quiet">
                {formats.moment(step.at)}
              </time>
            </li>
          ))}
        </ol>
      </details>
      {children}
    </article>
  );
}
