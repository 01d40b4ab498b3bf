import { CombinedError } from 'urql';
import { type Text, useText } from '../../lib/i18n';
import { Button, Note } from '../../ui';

/** What to say of a request that failed: offline, not answering, or an error with a number to quote. */
export function failureText(t: Text['t'], error: unknown): string {
  if (!navigator.onLine) return t('failed.offline');
  const id = error instanceof CombinedError ? error.graphQLErrors[0]?.extensions['errorId'] : undefined;
  return typeof id === 'string' ? t('failed.unexpected', { errorId: id }) : t('failed.service');
}

interface Props {
  error: unknown;
  onRetry: () => void;
}

export function LoadFailed({ error, onRetry }: Props) {
  const { t } = useText();
  return (
    <Note tone="danger" announce>
      <p>{failureText(t, error)}</p>
      <Button kind="secondary" onPress={onRetry}>
        {t('common.retry')}
      </Button>
    </Note>
  );
}
