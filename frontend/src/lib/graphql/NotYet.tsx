import type { CombinedError } from '@urql/core';
import { Waiting } from '../../ui';
import { useText } from '../i18n';
import { LoadFailed } from './LoadFailed';

interface Props {
  error?: CombinedError | undefined;
  retry?: () => void;
}

/** A page whose name is not known yet: what it shows is being fetched, or could not be. */
export function NotYet({ error, retry }: Props) {
  const { t } = useText();
  if (!error || !retry) {
    return (
      <div className="g-page">
        <h1 className="aksel-sr-only">{t('common.waiting')}</h1>
        <Waiting label={t('common.waiting')} />
      </div>
    );
  }
  return (
    <div className="g-page">
      <h1>{t('failed.heading')}</h1>
      <LoadFailed error={error} retry={retry} />
    </div>
  );
}
