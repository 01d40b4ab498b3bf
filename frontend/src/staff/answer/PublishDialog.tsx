import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n';
import { Button, Dialog, Stack } from '../../ui';
import { RefusalNote } from '../case/RefusalNote';
import type { Publish } from './usePublish';

interface Props {
  publish: Publish;
  signature: string;
  /** Who can read it then, and who can not. */
  readers: ReactNode;
  onPublish: () => void;
  onClose: () => void;
}

/** The last question before the answer leaves the desk. */
export function PublishDialog({ publish, signature, readers, onPublish, onClose }: Props) {
  const { t } = useText();
  return (
    <Dialog heading={t('staff.publish.heading')} startAtHeading onClose={onClose}>
      {readers}
      <p>{t('staff.publish.final')}</p>
      <p>{t('staff.publish.signature', { signature })}</p>
      {publish.refusal && <RefusalNote refusal={publish.refusal} />}
      <Stack row gap={2}>
        <Button busy={publish.busy} onPress={onPublish}>
          {t('staff.publish.button')}
        </Button>
        <Button kind="secondary" onPress={onClose}>
          {t('staff.publish.back')}
        </Button>
      </Stack>
    </Dialog>
  );
}
