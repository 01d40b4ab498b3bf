import { type OnItsWay, type UploadQueue } from '../../lib/files';
import { useText } from '../../lib/i18n';
import { Button, Icon } from '../../ui';

interface Props {
  file: OnItsWay;
  queue: UploadQueue;
}

/** One file: its name, how far it has come in words and as a bar, and what can be done with it. */
export function FileRow({ file, queue }: Props) {
  const { t, formats } = useText();
  const { key, name, size, sent, state } = file;
  const percent = size === 0 ? 0 : Math.min(100, Math.floor((100 * sent) / size));
  const underWay = state === 'sending' || state === 'paused' || state === 'broken' || state === 'found';
  return (
    <li className="g-files__file">
      <span className="g-files__name">{name}</span>
      <span className={state === 'refused' ? 'g-problem' : 'g-quiet'}>
        {state === 'received' && <Icon name="check" />} <Words file={file} percent={percent} />{' '}
        {state === 'received' && t('files.size', { size: formats.number(megabytes(size)) })}
      </span>
      {underWay && <progress max={100} value={percent} aria-label={t('files.progress', { name })} />}
      <div className="g-files__acts">
        <Acts file={file} queue={queue} />
        {state !== 'removed' && (
          <Button
            kind="quiet"
            size="small"
            aria-label={t('files.removeWhat', { name })}
            onPress={() => queue.remove(key)}
          >
            {t('files.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}

function megabytes(bytes: number): number {
  return Math.max(0.1, Math.round(bytes / 104_857.6) / 10);
}

function Words({ file: { state, message }, percent }: { file: OnItsWay; percent: number }) {
  const { t } = useText();
  if (state === 'refused') return message || t('files.refused');
  return t(`files.state.${state}`, { percent });
}

function Acts({ file: { key, name, state, held }, queue }: Props) {
  const { t } = useText();
  if (state === 'sending' || state === 'waiting')
    return (
      <Button
        kind="quiet"
        size="small"
        aria-label={t('files.pauseWhat', { name })}
        onPress={() => queue.pause(key)}
      >
        {t('files.pause')}
      </Button>
    );
  if (state === 'paused' || state === 'broken' || (state === 'refused' && held))
    return (
      <Button
        kind="quiet"
        size="small"
        aria-label={t(state === 'refused' ? 'files.againWhat' : 'files.goOnWhat', { name })}
        onPress={() => queue.goOn(key)}
      >
        {t(state === 'refused' ? 'files.again' : 'files.goOn')}
      </Button>
    );
  if (state === 'removed')
    return (
      <Button
        kind="quiet"
        size="small"
        aria-label={t('files.undoWhat', { name })}
        onPress={() => queue.undo(key)}
      >
        {t('files.undo')}
      </Button>
    );
  return null;
}
