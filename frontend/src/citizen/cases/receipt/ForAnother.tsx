import type { ReceiptQuery } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { Note } from '../../../ui';
import { patientName } from '../../people/words';

type One = NonNullable<ReceiptQuery['case']>['representations'][number];

/** What has to happen before one sees more than one's own: the patient's yes, or the unit's. Null when nothing is waited for. */
function waitingFor({ state, patientDecides }: One): 'patient' | 'nobody' | 'unit' | null {
  if (state === 'REQUESTED') return 'patient';
  if (state !== 'CLAIMED') return null;
  return patientDecides ? 'nobody' : 'unit';
}

/** To one who has just filed for another: who is asked, what one sees until then, and how one hears of it. */
export function ForAnother({ one }: { one: One }) {
  const { t } = useText();
  const who = waitingFor(one);
  if (!who) return null;
  const first = patientName(one, t);
  const within = patientName(one, t, 'within');
  return (
    <Note heading={t(`people.receipt.heading.${who}`, { name: who === 'unit' ? within : first })}>
      <p>{t(`people.receipt.${who}`, { name: within, first })}</p>
      <p>{t('people.receipt.until')}</p>
      <ul>
        <li>{t('people.receipt.until.own')}</li>
        <li>{t('people.receipt.until.events')}</li>
        <li>{t('people.receipt.until.letters')}</li>
      </ul>
      <p>{t(who === 'patient' ? 'people.receipt.rest.patient' : 'people.receipt.rest.unit')}</p>
    </Note>
  );
}
