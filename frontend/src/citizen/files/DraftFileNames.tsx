import { useText } from '../../lib/i18n';
import { useDraftFiles } from './useDraftFiles';

/** The names of a draft's files, as they will be sent. */
export function DraftFileNames({ draftId }: { draftId: string }) {
  const { t } = useText();
  const { files } = useDraftFiles(draftId);
  if (!files || files.length === 0) return <span className="g-quiet">{t('files.none')}</span>;
  return (
    <ul>
      {files.map(({ id, name, state }) => (
        <li key={id}>
          {name}
          {state === 'UPLOADING' && ` – ${t('files.unfinished')}`}
        </li>
      ))}
    </ul>
  );
}
