import { useText } from '../../lib/i18n';
import { Note } from '../../ui';

/** What is promised: said at the door, and once more before sending. */
export function ThePromise() {
  const { t } = useText();
  return (
    <Note>
      <p>{t('complaint.promise.answer')}</p>
      <p>{t('complaint.promise.readers')}</p>
    </Note>
  );
}
