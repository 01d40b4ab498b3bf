import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { readFragment } from '../../../gql';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { RepresentationFragment } from '../../people/documents';
import { EndButton } from '../../people/EndButton';
import { OneRepresentation } from '../../people/OneRepresentation';
import { may, otherName, sideOf } from '../../people/words';

/** Who speaks for the patient in this case, with what happened to it and what one may do. */
export function CasePeople({ whole }: { whole: CaseWholeFragment }) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const all = readFragment(RepresentationFragment, whole.representations);
  return (
    <section className="g-section" aria-labelledby="people">
      <h2 id="people" ref={heading} tabIndex={-1}>
        {t('people.heading')}
      </h2>
      {all.map((one) => {
        const mine = sideOf(one) === 'REPRESENTATIVE';
        return (
          <OneRepresentation
            key={one.id}
            representation={one}
            heading={
              <h3>{mine ? t('people.you', { name: otherName(one, t, 'within') }) : otherName(one, t)}</h3>
            }
          >
            {!mine && (may(one, 'GIVE_CONSENT') || may(one, 'TAKE_OVER') || may(one, 'WITHDRAW_CONSENT')) && (
              <p className="g-no-print">
                <Link to="/cases/$caseId/consent" params={{ caseId: whole.id }}>
                  {t(may(one, 'GIVE_CONSENT') ? 'people.answer' : 'people.change')}
                </Link>
              </p>
            )}
            {mine && <EndButton representation={one} onEnded={() => heading.current?.focus()} />}
          </OneRepresentation>
        );
      })}
    </section>
  );
}
