import { useText } from '../../../lib/i18n';
import { Note } from '../../../ui';

interface Props {
  withdrawal: { reason?: string | null; withdrawnAt: string };
}

/** That the case was taken back, and what that means. */
export function WithdrawnNote({ withdrawal: { reason, withdrawnAt } }: Props) {
  const { t, formats } = useText();
  return (
    <Note heading={t('withdrawn.heading', { day: formats.day(withdrawnAt) })}>
      <p>{t('withdrawn.text')}</p>
      {reason && (
        <p className="g-words">
          {t('withdrawn.reason')} {reason}
        </p>
      )}
    </Note>
  );
}
