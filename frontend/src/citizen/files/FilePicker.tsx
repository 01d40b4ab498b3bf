import './files.css';
import { type ChangeEvent, useId } from 'react';
import { type OnItsWay, type UploadQueue } from '../../lib/files';
import { useText } from '../../lib/i18n';
import type { MessageId } from '../../locales/ids';
import { FileRow } from './FileRow';

/** What people are shown first; what a file really is, the API finds out. */
const kinds =
  'image/jpeg,image/png,image/heic,image/heif,image/webp,application/pdf,audio/*,video/*,.docx,.xlsx,.pptx,.odt,.ods,.rtf,.txt';

interface Props {
  queue: UploadQueue;
  files: readonly OnItsWay[];
  /** What is wrong with the files as a whole. */
  problem?: string | undefined;
}

/** To choose files, several at once or by the camera, and to see how far each has come. */
export function FilePicker({ queue, files, problem }: Props) {
  const { t } = useText();
  const errorId = useId();
  return (
    <section className="g-files" aria-label={t('files.list')}>
      <div className="g-files__choose">
        <Chooser
          queue={queue}
          text="files.choose"
          accept={kinds}
          describedBy={problem ? errorId : undefined}
        />
        <div className="g-files__camera">
          <Chooser queue={queue} text="files.camera" accept="image/*" camera />
        </div>
      </div>
      {problem && (
        <p id={errorId} className="g-problem">
          {problem}
        </p>
      )}
      {files.length > 0 && (
        <ul className="g-files__list">
          {files.map((file) => (
            <FileRow key={file.key} file={file} queue={queue} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ChooserProps {
  queue: UploadQueue;
  text: MessageId;
  accept: string;
  camera?: boolean;
  describedBy?: string | undefined;
}

function Chooser({ queue, text, accept, camera = false, describedBy }: ChooserProps) {
  const { t } = useText();
  const id = useId();
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    queue.add([...(event.target.files ?? [])]);
    event.target.value = ''; // so that the same file can be chosen again
  };
  return (
    <div>
      <input
        id={id}
        type="file"
        multiple={!camera}
        accept={accept}
        capture={camera ? 'environment' : undefined}
        aria-describedby={describedBy}
        onChange={chosen}
      />
      <label htmlFor={id}>{t(text)}</label>
    </div>
  );
}
