import { useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { download } from '../../lib/files';
import { useText } from '../../lib/i18n';
import { Button, Icon, Note } from '../../ui';

interface Props {
  label: string;
  /** Where the document is; null when it could not be made, for which `refused` has the words. */
  path: () => Promise<string | null>;
  name: string;
  refused?: string | null;
}

/** Fetches a document and saves it: says that it is being made, that it is saved, or what to do when it could not be had. */
export function DocumentButton({ label, path, name, refused }: Props) {
  const { t } = useText();
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');

  const fetchIt = async () => {
    setState('busy');
    announce(t('document.waiting'));
    const address = await path();
    const done = address !== null && (await download(address, name));
    setState(done ? 'done' : 'failed');
    announce(t(done ? 'document.done' : 'document.failed'));
  };

  return (
    <div className="g-document">
      <Button
        kind="secondary"
        icon={<Icon name="download" />}
        busy={state === 'busy'}
        onPress={() => void fetchIt()}
      >
        {label}
      </Button>
      {state === 'busy' && <p className="g-quiet">{t('document.waiting')}</p>}
      {state === 'done' && <p className="g-quiet">{t('document.done')}</p>}
      {state === 'failed' && (
        <Note tone="danger">
          <p>{refused ?? t('document.failed')}</p>
        </Note>
      )}
    </div>
  );
}
