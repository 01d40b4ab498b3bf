import { useText } from '../../../lib/i18n';

/** Stands at every block of free text. */
export function WhoReads() {
  const { t } = useText();
  return (
    <details className="g-readers">
      <summary>{t('complaint.readers.question')}</summary>
      <p>{t('complaint.readers.answer')}</p>
    </details>
  );
}
