import './list.css';
import { useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { download } from '../../lib/files';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';

export interface SentFile {
  id: string;
  name: string;
  state: 'UPLOADING' | 'WAITING' | 'CLEAN' | 'INFECTED' | 'NOT_SCANNED';
  downloadPath?: string | null;
}

/** Files that were sent; each is fetched by its button, or says why it cannot be. */
export function FileList({ files }: { files: readonly SentFile[] }) {
  const { t } = useText();
  if (files.length === 0) return null;
  return (
    <ul className="g-sent-files" aria-label={t('file.list')}>
      {files.map((file) => (
        <li key={file.id}>
          <OneFile file={file} />
        </li>
      ))}
    </ul>
  );
}

function OneFile({ file: { name, state, downloadPath } }: { file: SentFile }) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  if (!downloadPath) {
    return (
      <>
        <span className="g-sent-files__name">{name}</span>
        <span className="g-quiet">{t(state === 'INFECTED' ? 'file.infected' : 'file.waiting')}</span>
      </>
    );
  }
  const fetchIt = async () => {
    setBusy(true);
    const done = await download(downloadPath, name);
    setBusy(false);
    setFailed(!done);
    announce(t(done ? 'file.downloaded' : 'file.failed', { name }));
  };
  return (
    <>
      <Button kind="secondary" size="small" busy={busy} onPress={() => void fetchIt()}>
        {t('file.download', { name })}
      </Button>
      {failed && <span className="g-problem">{t('file.failed', { name })}</span>}
    </>
  );
}
