import { LoadFailed } from '../../lib/graphql';
import { useUploads } from '../../lib/files';
import { useText } from '../../lib/i18n';
import { Waiting } from '../../ui';
import { FilePicker } from './FilePicker';
import { type DraftFile, useDraftFiles } from './useDraftFiles';

interface Props {
  draftId: string;
  problem: string | undefined;
}

/** The files of a draft: those from earlier, and those chosen now. */
export function DraftFilesField({ draftId, problem }: Props) {
  const { t } = useText();
  const { files, error, retry } = useDraftFiles(draftId);
  if (files) return <Field draftId={draftId} problem={problem} known={files} />;
  return error ? <LoadFailed error={error} retry={retry} /> : <Waiting label={t('common.waiting')} />;
}

function Field({ draftId, problem, known }: Props & { known: readonly DraftFile[] }) {
  const { queue, files } = useUploads({ draft: draftId }, known);
  return <FilePicker queue={queue} files={files} problem={problem} />;
}
