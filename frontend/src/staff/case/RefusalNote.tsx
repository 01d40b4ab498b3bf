import { useText } from '../../lib/i18n';
import { Button, Note } from '../../ui';
import { failureText } from '../parts/failureText';
import type { Refusal } from './useTake';

interface Props {
  refusal: Refusal;
  /** Reads the case again, where that helps. */
  onReload?: () => void;
}

/** Why something was not done, in the words of the API, and the way on. That a colleague was first is no alarm. */
export function RefusalNote({ refusal: { problems, error }, onReload }: Props) {
  const { t } = useText();
  const others = problems.some(({ code }) => code === 'TAKEN_BY_OTHER');
  const messages = problems.length > 0 ? problems.map(({ message }) => message) : [failureText(t, error)];
  return (
    <Note tone={others ? 'info' : 'danger'} announce>
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
      {onReload && (
        <Button kind="secondary" size="small" onPress={onReload}>
          {t('staff.case.readAgain')}
        </Button>
      )}
    </Note>
  );
}
