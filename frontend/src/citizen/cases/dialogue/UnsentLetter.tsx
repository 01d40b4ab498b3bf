import { useText } from '../../../lib/i18n';
import { Note } from '../../../ui';

/** What was being written when the answer came: nothing that was typed disappears. */
export function UnsentLetter({ text }: { text: string }) {
  const { t } = useText();
  return (
    <Note heading={t('letter.unsent')}>
      <p>{t('letter.unsent.text')}</p>
      <blockquote className="g-words">{text}</blockquote>
    </Note>
  );
}
