import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { Button, Note } from '../../ui';
import { showNewestLetter } from './newestLetter';
import { RefusalNote } from './RefusalNote';
import { useRead } from './useRead';

interface Props {
  caseId: string;
  /** The citizen's newest letter, which stands above. */
  letterId: string;
  onReload: () => void;
}

/** Below the letters, as long as one of them is unread. */
export function UnreadLetter({ caseId, letterId, onReload }: Props) {
  const { t } = useText();
  const { busy, refusal, read } = useRead(caseId);
  const press = async () => {
    if (!(await read(letterId))) return;
    announce(t('staff.letter.done'));
    showNewestLetter();
  };
  return (
    <Note tone="attention">
      <p>{t('staff.letter.unread')}</p>
      {refusal && <RefusalNote refusal={refusal} onReload={onReload} />}
      <Button size="small" busy={busy} onPress={() => void press()}>
        {t('staff.letter.read')}
      </Button>
    </Note>
  );
}
