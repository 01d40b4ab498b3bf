import { readFragment } from '../../../gql';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { unitName } from '../../../shared/unitName';
import { LinkButton, Page } from '../../../ui';
import { RepresentationFragment } from '../../people/documents';
import { may } from '../../people/words';
import { NumberAndPlace } from '../parts/NumberAndPlace';
import { Timeline } from '../parts/Timeline';
import { TurnTag } from '../parts/TurnTag';
import { turnOf, waitsForConsent } from '../parts/turn';
import { CasePeople } from './CasePeople';
import { NotMine } from './NotMine';

/**
 * A case that somebody filed about the reader, who has not said yes: who, where to, when, whose turn it is, and what happens. Of one
 * that the reader has said not to be about them, only that.
 */
export function AskedCase({ whole }: { whole: CaseWholeFragment }) {
  const { t, formats } = useText();
  const { number, receivedAt, organisation, clock } = whole;
  const about = readFragment(RepresentationFragment, whole.representations).filter(
    ({ side }) => side === 'PATIENT',
  );
  const standing = { ...whole, representations: about };
  const turn = turnOf(standing);
  const waits = waitsForConsent(standing);
  const one = about.find(({ state }) => state === 'REQUESTED') ?? about[0];
  const notMine = one?.notAboutMe === true;
  const said = !waits && !notMine && about.some(({ state }) => state === 'DECLINED');
  const name = one?.representativeName ?? '';
  const acts = about.some((each) => may(each, 'GIVE_CONSENT') || may(each, 'TAKE_OVER'));
  return (
    <Page
      heading={t(notMine ? 'people.notMine.heading' : 'people.asked.heading')}
      above={
        <NumberAndPlace
          number={t('case.numberAndDay', { number, day: formats.day(receivedAt) })}
          place={unitName(organisation)}
        />
      }
    >
      <section className="g-next" data-turn={turn} aria-labelledby="next-step">
        <h2 id="next-step" className="aksel-sr-only">
          {t('case.next.heading')}
        </h2>
        <TurnTag turn={turn} />
        {waits && <p className="g-next__words">{t('people.asked.yours', { name })}</p>}
        {notMine && <NotMine name={name} unit={unitName(organisation)} number={number} />}
        {said && <p>{t('people.asked.no')}</p>}
        {one && !said && !notMine && (
          <>
            <p>
              {t(waits ? 'people.asked.text' : 'people.asked.wrote', { name, unit: unitName(organisation) })}
            </p>
            <p>
              {t('consent.fact.relation')}: {t(`people.relation.${one.relation}`)}
            </p>
          </>
        )}
        {one?.state === 'CLAIMED' && <p>{t('consent.claimed', { name })}</p>}
        {clock.dueOn && !clock.doneAt && !notMine && (
          <p className="g-quiet">{t('people.asked.due', { day: formats.day(clock.dueOn) })}</p>
        )}
        {acts && (
          <LinkButton to="/cases/$caseId/consent" params={{ caseId: whole.id }}>
            {t(waits ? 'people.answer' : 'people.change')}
          </LinkButton>
        )}
      </section>
      {!notMine && (
        <>
          <CasePeople whole={whole} />
          <Timeline whole={whole} />
        </>
      )}
    </Page>
  );
}
