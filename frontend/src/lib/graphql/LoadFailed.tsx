import type { CombinedError } from '@urql/core';
import { Button, Note } from '../../ui';
import { useText } from '../i18n';
import { failureOf } from './failure';

interface Props {
  error: CombinedError;
  retry: () => void;
}

/** In place of what could not be fetched, or above what could not be sent: why, and the way to try again. */
export function LoadFailed({ error, retry }: Props) {
  const { t } = useText();
  const failure = failureOf(error);
  const values = failure.kind === 'unexpected' ? { errorId: failure.errorId } : undefined;
  return (
    <Note tone="danger" announce>
      <p>{t(`failed.${failure.kind}`, values)}</p>
      {failure.kind === 'outdated' ? (
        <Button kind="secondary" onPress={() => globalThis.location.reload()}>
          {t('common.reload')}
        </Button>
      ) : (
        <Button kind="secondary" onPress={retry}>
          {t('common.retry')}
        </Button>
      )}
    </Note>
  );
}
