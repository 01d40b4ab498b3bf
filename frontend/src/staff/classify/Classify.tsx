import './classify.css';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Note, Stack } from '../../ui';
import { readFragment } from '../gql';
import type { Coder, CountryCode, DeskCodingFragment } from '../gql/graphql';
import { Coded } from './Coded';
import { CodingForm } from './CodingForm';
import { Compare } from './Compare';
import { CodedFragment, CodingDocument, CodingFragment } from './documents';
import { SecondActs } from './SecondActs';

interface Props {
  caseId: string;
  country: CountryCode;
  handler: string | undefined;
  /** How often its coding has changed: when that grows, it is read again. */
  told: number;
}

/** What the case is about, and the way to say it. */
export function Classify({ caseId, country, handler, told }: Props) {
  const [{ data, error }, read] = useQuery({
    query: CodingDocument,
    variables: { id: caseId },
    requestPolicy: 'cache-and-network',
  });
  const again = useEffectEvent(() => read({ requestPolicy: 'network-only' }));
  // Who has the case now decides what is shown and what can be done.
  const seen = useRef(`${told} ${handler ?? ''}`);
  useEffect(() => {
    const now = `${told} ${handler ?? ''}`;
    if (seen.current !== now) again();
    seen.current = now;
  }, [told, handler]);

  if (error && !data)
    return <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data?.case) return null;
  const coding = readFragment(CodingFragment, data.case);
  const reads =
    coding.classifications.length > 0 ||
    coding.secondCoding !== null ||
    coding.actions.some(({ name, enabled }) => name === 'CLASSIFY' && enabled);
  return reads ? <Panel coding={coding} country={country} /> : null;
}

function Panel({ coding, country }: { coding: DeskCodingFragment; country: CountryCode }) {
  const { t, formats } = useText();
  const [coder, setCoder] = useState<Coder | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const versions = coding.classifications.map((each) => readFragment(CodedFragment, each));
  const current = readFragment(CodedFragment, coding.classification);
  const second = versions.find((each) => each.coder === 'SECOND') ?? null;
  const earlier = versions.filter((each) => each.coder === 'FIRST' && each.id !== current?.id).reverse();
  const asked = coding.secondCoding;
  const blind = asked?.blind === true;
  const mayClassify = coding.actions.some(({ name, enabled }) => name === 'CLASSIFY' && enabled) && !blind;
  const codeSecond = coding.codingActions.find(({ name }) => name === 'CODE_SECOND');

  const end = (saved: boolean) => {
    setCoder(null);
    if (saved) announce(t('staff.coding.saved'));
    heading.current?.focus();
  };

  return (
    <section className="g-card d-coding" aria-labelledby="coding">
      <h2 id="coding" ref={heading} tabIndex={-1}>
        {t('staff.coding.heading')}
      </h2>
      {blind && (
        <Note tone="attention">
          <p>{t('staff.coding.blind', { name: asked.askedBy, at: formats.moment(asked.askedAt) })}</p>
          {!codeSecond?.enabled && codeSecond?.reason && <p>{codeSecond.reason}</p>}
        </Note>
      )}
      {!blind && asked && asked.doneAt === null && (
        <p>{t('staff.coding.waits', { name: asked.askedBy, at: formats.moment(asked.askedAt) })}</p>
      )}
      {!current && !blind && coder === null && <p className="g-quiet">{t('staff.coding.none')}</p>}
      {coder === null && current && !second && <Coded coded={current} />}
      {coder === null && current && second && <Compare first={current} second={second} />}
      {coder === null && !blind && earlier.length > 0 && (
        <details>
          <summary>{t('staff.coding.earlier', { count: earlier.length })}</summary>
          <ol className="g-plain d-coding__earlier" reversed>
            {earlier.map((each) => (
              <li key={each.id}>
                <Coded coded={each} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {coder !== null && (
        <CodingForm
          caseId={coding.id}
          country={country}
          coder={coder}
          before={coder === 'FIRST' ? current : null}
          recent={coding.recentCategories}
          onEnd={end}
        />
      )}
      {coder === null && (
        <Stack row gap={2}>
          {mayClassify && (
            <Button kind="secondary" size="small" onPress={() => setCoder('FIRST')}>
              {t(current ? 'staff.coding.change' : 'staff.coding.begin')}
            </Button>
          )}
          {codeSecond?.enabled && (
            <Button size="small" onPress={() => setCoder('SECOND')}>
              {t('staff.coding.second.begin')}
            </Button>
          )}
          <SecondActs
            coding={coding}
            onDone={(text) => {
              announce(text);
              heading.current?.focus();
            }}
          />
        </Stack>
      )}
    </section>
  );
}
