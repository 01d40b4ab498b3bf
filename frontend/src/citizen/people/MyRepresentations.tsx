import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type CombinedError, useClient, useQuery } from 'urql';
import { readFragment } from '../../gql';
import type {
  OneRepresentationFragment,
  RepresentationsFragment as Page,
  RepresentationSide,
} from '../../gql/graphql';
import { LoadFailed, nodesOf, useRest } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { useKeepFresh } from '../../lib/live';
import { unitName } from '../../shared/unitName';
import { Waiting } from '../../ui';
import { MyRepresentationsQuery, RepresentationFragment, RepresentationsFragment } from './documents';
import { EndButton } from './EndButton';
import { OneRepresentation } from './OneRepresentation';
import { otherName } from './words';

const sides: readonly RepresentationSide[] = ['PATIENT', 'REPRESENTATIVE'];

/**
 * Who speaks for the person and for whom they speak, each with its way to end it: a section for any page. Its headings
 * are `h2`; the texts are those of the area `people`.
 */
export function MyRepresentations() {
  const { t } = useText();
  const [{ data, error }, read] = useQuery({ query: MyRepresentationsQuery, variables: {} });
  const again = () => read({ requestPolicy: 'network-only' });
  useKeepFresh(again);
  const first = readFragment(RepresentationsFragment, data?.myRepresentations);
  return (
    <>
      {!first && !error && <Waiting label={t('common.waiting')} />}
      {error && <LoadFailed error={error} retry={again} />}
      {first && <Lists first={first} onEnded={again} />}
    </>
  );
}

function Lists({ first, onEnded }: { first: Page; onEnded: () => void }) {
  const { t } = useText();
  const client = useClient();
  const [error, setError] = useState<CombinedError | undefined>();
  const rest = useRest(first, 0, async (after) => {
    const found = await client.query(MyRepresentationsQuery, { after }, { requestPolicy: 'network-only' });
    setError(found.error);
    return readFragment(RepresentationsFragment, found.data?.myRepresentations) ?? null;
  });
  const all = [...nodesOf(first), ...rest.nodes].map((node) => ({
    about: node.case,
    one: readFragment(RepresentationFragment, node),
  }));
  return (
    <>
      {sides.map((side) => (
        <Side key={side} side={side} all={all.filter(({ one }) => one.side === side)} onEnded={onEnded} />
      ))}
      {rest.state === 'reading' && <Waiting label={t('common.waiting')} />}
      {rest.state === 'failed' && error && <LoadFailed error={error} retry={rest.again} />}
    </>
  );
}

type Node = NonNullable<Page['edges'][number]>['node'];

interface SideProps {
  side: RepresentationSide;
  all: readonly {
    about: Node['case'];
    one: OneRepresentationFragment;
  }[];
  onEnded: () => void;
}

function Side({ side, all, onEnded }: SideProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="g-section" aria-labelledby={`people-${side}`}>
      <h2 id={`people-${side}`} ref={heading} tabIndex={-1}>
        {t(`people.mine.${side}`)}
      </h2>
      {all.length === 0 && <p>{t(`people.mine.none.${side}`)}</p>}
      {all.map(({ about, one }) => (
        <OneRepresentation
          key={one.id}
          representation={one}
          heading={
            <>
              <h3>{otherName(one, t)}</h3>
              <p>
                {about ? (
                  <Link to="/cases/$caseId" params={{ caseId: about.id }}>
                    {t('people.toCase', { number: one.caseNumber })}, {unitName(about.organisation)}
                  </Link>
                ) : (
                  t('people.toCase', { number: one.caseNumber })
                )}
              </p>
            </>
          }
        >
          <EndButton
            representation={one}
            onEnded={() => {
              heading.current?.focus();
              onEnded();
            }}
          />
        </OneRepresentation>
      ))}
    </section>
  );
}
