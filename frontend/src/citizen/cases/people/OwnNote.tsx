import { readFragment } from '../../../gql';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { Note } from '../../../ui';
import { RepresentationFragment } from '../../people/documents';
import { stateWords } from '../../people/words';

/** To one who filed for another and may not know of the patient: what is shown, what is not, and why. */
export function OwnNote({ whole }: { whole: CaseWholeFragment }) {
  const { t } = useText();
  const mine = readFragment(RepresentationFragment, whole.representations).filter(
    ({ side }) => side === 'REPRESENTATIVE',
  );
  const answered = whole.state === 'ANSWERED' && !whole.answerForSubmitter;
  return (
    <Note heading={t('people.own.heading')}>
      {mine.map((one) => (
        <p key={one.id}>{stateWords(one, t)}</p>
      ))}
      <p>{t('people.own.text')}</p>
      {answered && <p>{t('people.own.answer')}</p>}
      {mine.length > 0 && (
        <p>
          <a href="#people">{t('people.own.more')}</a>
        </p>
      )}
    </Note>
  );
}
