import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n';
import { Dialog } from '../../ui';
import { DialogEnd } from '../parts/DialogEnd';
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
      <DialogEnd
        act={t('staff.publish.button')}
        busy={publish.busy}
        refusal={publish.refusal}
        onAct={onPublish}
        back={t('staff.publish.back')}
        onClose={onClose}
      />
    </Dialog>
  );
}
