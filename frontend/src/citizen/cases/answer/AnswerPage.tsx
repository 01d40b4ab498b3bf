import '../cases.css';
import { Link, useParams } from '@tanstack/react-router';
import { Fragment, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { NotFound } from '../../../app/shell/NotFound';
import { readFragment } from '../../../gql';
import type { AnswerQuery as AnswerPageQuery } from '../../../gql/graphql';
import { NotYet } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { lazyPart } from '../../../lib/lazyPart';
import { DocumentButton } from '../../../shared/files/DocumentButton';
import { languageOf } from '../../../shared/language';
import { Button, Icon, Note, Page } from '../../../ui';
import { Rating } from '../after/Rating';
import { ReopeningNote } from '../after/ReopeningNote';
import { saidOf } from '../after/rating';
import { NumberAndPlace } from '../parts/NumberAndPlace';
import { useMarkRead } from '../../useMarkRead';
import { useLiveCase } from '../useLiveCase';
import { RepresentationFragment, SidesFragment } from '../../people/documents';
import { AnswerQuery, AnswerVersionFragment } from './documents';
import { Version } from './Version';

/** Only where somebody speaks for another. */
const SubmitterLetter = lazyPart(
  'people',
  async () => (await import('../people/SubmitterLetter')).SubmitterLetter,
);
const NoLonger = lazyPart('people', async () => (await import('../people/NoLonger')).NoLonger);
const NoAnswer = lazyPart('people', async () => (await import('../people/NoLonger')).NoAnswer);

function pdfOf(caseId: string, version: number): string {
  return `/cases/${caseId}/answer.pdf?version=${version}`;
}

/** True of one who filed for another, once there is an answer and their right to it has ended: an old link is to tell them so. */
function couldRead(about: NonNullable<AnswerPageQuery['case']>): boolean {
  const { scope, representations } = readFragment(SidesFragment, about);
  const published = about.state === 'ANSWERED' || about.state === 'REOPENING_REQUESTED';
  return (
    scope === 'OWN' &&
    (published || Boolean(about.reopening)) &&
    readFragment(RepresentationFragment, representations).some(
      ({ side, state }) => side === 'REPRESENTATIVE' && state !== 'REQUESTED' && state !== 'CLAIMED',
    )
  );
}

/** The answer, newest version first, whether it answered, and what one can do when it did not. */
export function AnswerPage() {
  const { t, formats } = useText();
  const { caseId } = useParams({ from: '/citizen/cases/$caseId/answer' });
  const [{ data, error, fetching }, read] = useQuery({ query: AnswerQuery, variables: { id: caseId } });
  const newest = data?.case?.answer;
  const letter = data?.case?.answerForSubmitter;
  const gone = useLiveCase(caseId, data?.liveCursor);
  const [wasHere, setWasHere] = useState(false);
  useMarkRead(caseId, ['ANSWER']);
  if (newest && !wasHere) setWasHere(true);

  if (gone) {
    return (
      <Suspense>
        <NoLonger because={gone} />
      </Suspense>
    );
  }
  if (data?.case && !newest && !letter && (wasHere || couldRead(data.case))) {
    return (
      <Suspense>
        <NoAnswer about={data.case} />
      </Suspense>
    );
  }
  if (data?.case && !newest && letter) {
    return (
      <Suspense>
        <SubmitterLetter about={data.case} letter={letter} />
      </Suspense>
    );
  }

  if (!data?.case || !newest) {
    if (data && !fetching) return <NotFound />;
    return <NotYet error={error} retry={() => read()} />;
  }

  const { number, receivedAt, content, earlierAnswers, reopening, actions } = data.case;
  const language = content ? languageOf(content.language) : undefined;
  const answer = readFragment(AnswerVersionFragment, newest);
  const { said, changeable } = saidOf(newest.ratings);
  const mayReopen = actions.some(({ name, enabled }) => name === 'REQUEST_REOPENING' && enabled);
  return (
    <Page
      heading={t('answer.heading', { unit: answer.organisation.name })}
      above={
        <NumberAndPlace
          number={t('case.numberAndDay', { number, day: formats.day(receivedAt) })}
          place={answer.organisation.place}
        />
      }
    >
      <Version version={newest} questionLanguage={language} />
      <div className="g-tools g-no-print">
        <Button kind="secondary" icon={<Icon name="print" />} onPress={() => globalThis.print()}>
          {t('answer.print')}
        </Button>
        <DocumentButton
          label={t('answer.pdf')}
          path={() => Promise.resolve(pdfOf(caseId, newest.version))}
          name={`gehor-${number.replace(/\D/g, '')}-${newest.version}.pdf`}
        />
        <Link to="/cases/$caseId" params={{ caseId }}>
          {t('answer.toCase')}
        </Link>
      </div>
      {reopening && <ReopeningNote reopening={reopening} bodies={[]} />}
      {changeable ? (
        <Rating
          key={newest.id}
          caseId={caseId}
          version={newest.version}
          questions={answer.parts.map(({ question }) => question)}
          said={said}
          mayReopen={mayReopen}
        />
      ) : (
        said && <p>{t('rating.said', { word: t(`rating.${said.answered}`) })}</p>
      )}
      {earlierAnswers.length > 0 && (
        <section className="g-section" aria-labelledby="earlier">
          <h2 id="earlier">{t('answer.earlier')}</h2>
          <Note>
            <p>{t('answer.replaced')}</p>
          </Note>
          {earlierAnswers.map((earlier) => (
            <Fragment key={earlier.id}>
              <Version version={earlier} questionLanguage={language} />
              <div className="g-tools g-no-print">
                <DocumentButton
                  label={t('answer.pdf.earlier', { version: earlier.version })}
                  path={() => Promise.resolve(pdfOf(caseId, earlier.version))}
                  name={`gehor-${number.replace(/\D/g, '')}-${earlier.version}.pdf`}
                />
              </div>
            </Fragment>
          ))}
        </section>
      )}
    </Page>
  );
}
