import { useText } from '../../lib/i18n';
import { Button, Note } from '../../ui';
import { showNewestLetter } from '../case/newestLetter';

/** Above the answer: the citizen has written since, and that is to be read before the answer can be published. */
export function LetterWaits({ reason }: { reason: string }) {
  const { t } = useText();
  return (
    <Note tone="attention" announce>
      <p>{reason}</p>
      <Button kind="secondary" size="small" onPress={showNewestLetter}>
        {t('staff.letter.show')}
      </Button>
    </Note>
  );
}
