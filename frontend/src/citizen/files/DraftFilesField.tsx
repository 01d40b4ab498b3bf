import type { ReactNode } from 'react';
import { LoadFailed } from '../../lib/graphql';
import { type OnItsWay, useUploads } from '../../lib/files';
import { useText } from '../../lib/i18n';
import { Waiting } from '../../ui';
import { FilePicker } from './FilePicker';
import { type DraftFile, useDraftFiles } from './useDraftFiles';

interface Props {
  draftId: string;
  problem: string | undefined;
  /** What to ask of the files that are here, below them. */
  below?: (files: readonly OnItsWay[]) => ReactNode;
}

/** The files of a draft: those from earlier, and those chosen now. */
export function DraftFilesField({ draftId, ...rest }: Props) {
  const { t } = useText();
  const { files, error, retry } = useDraftFiles(draftId);
  if (files) return <Field draftId={draftId} {...rest} known={files} />;
  return error ? <LoadFailed error={error} retry={retry} /> : <Waiting label={t('common.waiting')} />;
}

function Field({ draftId, problem, below, known }: Props & { known: readonly DraftFile[] }) {
  const { queue, files } = useUploads({ draft: draftId }, known);
  return (
    <>
      <FilePicker queue={queue} files={files} problem={problem} />
      {below?.(files)}
    </>
  );
}
