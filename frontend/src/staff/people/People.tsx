import '../after/after.css';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Button } from '../../ui';
import type { DeskCaseStateFragment, DeskPeopleFragment } from '../gql/graphql';
import { AdmitDialog } from './AdmitDialog';
import { DecideRepresentation } from './DecideRepresentation';
import { OneRepresentation } from './OneRepresentation';
import { Reach } from './Reach';
import type { Side } from './sides';

interface Props {
  subject: DeskCaseStateFragment;
  people: DeskPeopleFragment;
  sides: readonly Side[];
}

/** Who filed for whom and on what; what one may tell whom; other cases about the same patient. */
export function People({ subject, people, sides }: Props) {
  const { t, formats } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [deciding, setDeciding] = useState<string | null>(null);
  const [admitting, setAdmitting] = useState(false);
  const { representations, related } = people;
  const mayAdmit = subject.actions.some(({ name, enabled }) => name === 'ADMIT_REPRESENTATIVE' && enabled);
  const decided = representations.find(({ id }) => id === deciding);
  if (representations.length === 0 && related.length === 0 && !mayAdmit) return null;

  const done = (words: string) => {
    setDeciding(null);
    setAdmitting(false);
    announce(words);
    heading.current?.focus();
  };

  return (
    <section className="d-people" aria-labelledby="people">
      <h2 id="people" ref={heading} tabIndex={-1}>
        {t('staff.people.heading')}
      </h2>
      {representations.length > 0 && <Reach sides={sides} state={subject.state} />}
      {representations.map((one) => (
        <OneRepresentation key={one.id} one={one} onDecide={() => setDeciding(one.id)} />
      ))}
      {mayAdmit && (
        <div className="d-after">
          <p className="g-quiet">{t('staff.people.admit.help')}</p>
          <div>
            <Button kind="secondary" size="small" onPress={() => setAdmitting(true)}>
              {t('staff.people.admit')}
            </Button>
          </div>
        </div>
      )}
      {related.length > 0 && (
        <>
          <h3>{t('staff.people.related')}</h3>
          <ul>
            {related.map(({ id, number, receivedAt, organisation }) => (
              <li key={id}>
                <Link to="/desk/cases/$caseId" params={{ caseId: id }}>
                  {number}
                </Link>
                , {unitName(organisation)}, {formats.day(receivedAt)}
              </li>
            ))}
          </ul>
        </>
      )}
      {decided && (
        <DecideRepresentation
          one={decided}
          onClose={() => setDeciding(null)}
          onDecided={() => done(t('staff.people.decided'))}
        />
      )}
      {admitting && (
        <AdmitDialog
          caseId={subject.id}
          country={subject.organisation.country}
          onClose={() => setAdmitting(false)}
          onAdmitted={() => done(t('staff.people.admitted'))}
        />
      )}
    </section>
  );
}
