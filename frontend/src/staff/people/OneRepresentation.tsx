import { useText } from '../../lib/i18n';
import { FileList } from '../../shared/files/FileList';
import { Button, Note } from '../../ui';
import type { DeskPeopleFragment } from '../gql/graphql';
import { CorrectPatient } from './CorrectPatient';
import { basisWords, deciderOf, stateWords } from './stateWords';

export type Representation = DeskPeopleFragment['representations'][number];

interface Props {
  one: Representation;
  onDecide: () => void;
}

/** One who speaks, or wants to speak, for the patient: what they say of it, what shows it, and where it stands. */
export function OneRepresentation({ one, onDecide }: Props) {
  const text = useText();
  const { t, formats } = text;
  const { representativeName, patientName, relation, statement, proof, history, reason } = one;
  const basis = basisWords(text, one);
  const mayDecide = one.actions.some(({ name, enabled }) => name === 'DECIDE' && enabled);
  return (
    <div className="d-after">
      <h3>
        {t('staff.people.forWhom', {
          name: representativeName,
          patient: patientName ?? t('staff.people.patient'),
        })}
      </h3>
      <p>
        {t(`staff.people.relation.${relation}`)}
        {basis && ` · ${basis}`}
      </p>
      {statement && <p className="d-text">{statement}</p>}
      <p>
        {stateWords(text, one)}{' '}
        {one.inForce && one.validUntil && t('staff.people.until', { day: formats.day(one.validUntil) })}
      </p>
      {one.patientNamedOtherwise && (
        <Note tone="attention" heading={t('staff.people.named')}>
          <p>{t('staff.people.named.text', { patient: patientName ?? t('staff.people.patient') })}</p>
        </Note>
      )}
      {one.notAboutMe && <p>{t('staff.people.notAboutMe')}</p>}
      {reason && <p className="d-text">{t('staff.people.reason', { reason })}</p>}
      {proof.length > 0 ? (
        <>
          <p className="g-quiet">{t('staff.people.proof')}</p>
          <FileList files={proof} />
        </>
      ) : (
        !one.patientDecides && <p className="g-quiet">{t('staff.people.noProof')}</p>
      )}
      {mayDecide && (
        <div>
          <Button kind="secondary" size="small" onPress={onDecide}>
            {t('staff.people.decide', { name: representativeName })}
          </Button>
        </div>
      )}
      <CorrectPatient one={one} />
      <details className="g-readers">
        <summary>{t('staff.people.history')}</summary>
        <ol>
          {history.map((step) => (
            <li key={`${step.at} ${step.state}`}>
              {t(`staff.people.step.${step.notAboutMe ? 'notMe' : step.state}`, {
                who: deciderOf(t, one, step.by, step.byName),
              })}{' '}
              <time dateTime={step.at} className="g-quiet">
                {formats.moment(step.at)}
              </time>
              {step.reason && <p className="d-text">{step.reason}</p>}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
