import type { ReceiptQuery } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { Note } from '../../../ui';

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
  const name = one.patientName ?? t('people.patient');
  return (
    <Note heading={t(`people.receipt.heading.${who}`, { name })}>
      <p>{t(`people.receipt.${who}`, { name })}</p>
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
