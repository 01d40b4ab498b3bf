import '../after/after.css';
import { useRef, useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import type { DeskCaseStateFragment, DeskPeopleFragment } from '../gql/graphql';
import { Admit, peopleId } from './Admit';
import { DecideRepresentation } from './DecideRepresentation';
import { OneRepresentation } from './OneRepresentation';
import { Reach } from './Reach';
import type { Side } from './sides';

interface Props {
  subject: DeskCaseStateFragment;
  people: DeskPeopleFragment;
  sides: readonly Side[];
  /** Whether it was filed for somebody else. */
  forAnother: boolean;
}

/** Who speaks for the patient and on what, and what one can tell whom; nothing where the patient speaks alone. */
export function People({ subject, people: { representations, readers }, sides, forAnother }: Props) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [deciding, setDeciding] = useState<string | null>(null);
  const decided = representations.find(({ id }) => id === deciding);
  const language = readers.find(({ role }) => role === 'PATIENT')?.language;
  if (representations.length === 0) return null;

  const done = () => {
    setDeciding(null);
    announce(t('staff.people.decided'));
    heading.current?.focus();
  };

  return (
    <section className="d-people" aria-labelledby={peopleId}>
      <h2 id={peopleId} ref={heading} tabIndex={-1}>
        {t(forAnother ? 'staff.people.heading' : 'staff.people.heading.own')}
      </h2>
      <Reach sides={sides} state={subject.state} />
      {language && <p>{t(`staff.people.language.${language}`)}</p>}
      {representations.map((one) => (
        <OneRepresentation key={one.id} one={one} onDecide={() => setDeciding(one.id)} />
      ))}
      <div>
        <Admit subject={subject} kind="secondary" />
      </div>
      {decided && <DecideRepresentation one={decided} onClose={() => setDeciding(null)} onDecided={done} />}
    </section>
  );
}
