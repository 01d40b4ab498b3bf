import { readFragment } from '../../../gql';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { unitName } from '../../../shared/unitName';
import { LinkButton, Note, Page } from '../../../ui';
import { RepresentationFragment } from '../../people/documents';
import { NumberAndPlace } from '../parts/NumberAndPlace';
import { Timeline } from '../parts/Timeline';
import { CasePeople } from './CasePeople';

/** A case that somebody filed about the reader, who has not said yes: who, where to, when, and what happens. */
export function AskedCase({ whole }: { whole: CaseWholeFragment }) {
  const { t, formats } = useText();
  const about = readFragment(RepresentationFragment, whole.representations).filter(
    ({ side }) => side === 'PATIENT',
  );
  const asked = about.find(({ state }) => state === 'REQUESTED') ?? about[0];
  const said = about.some(({ state }) => state === 'DECLINED');
  return (
    <Page
      heading={t('people.asked.heading')}
      above={
        <NumberAndPlace
          number={t('case.numberAndDay', { number: whole.number, day: formats.day(whole.receivedAt) })}
          place={unitName(whole.organisation)}
        />
      }
    >
      <Note>
        {asked && !said && (
          <p>
            {t('people.asked.text', { name: asked.representativeName, unit: unitName(whole.organisation) })}
          </p>
        )}
        {said && <p>{t('people.asked.no')}</p>}
        {whole.clock.dueOn && !whole.clock.doneAt && (
          <p>{t('people.asked.due', { day: formats.day(whole.clock.dueOn) })}</p>
        )}
      </Note>
      {about.length > 0 && (
        <div>
          <LinkButton to="/cases/$caseId/consent" params={{ caseId: whole.id }}>
            {t(said ? 'people.change' : 'people.answer')}
          </LinkButton>
        </div>
      )}
      <CasePeople whole={whole} />
      <Timeline whole={whole} />
    </Page>
  );
}
