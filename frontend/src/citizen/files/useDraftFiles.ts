import { useCallback, useMemo } from 'react';
import { type CombinedError, useClient, useQuery } from 'urql';
import type { DraftFilesQuery as Result } from '../../gql/graphql';
import { DraftFilesQuery } from './documents';

export type DraftFile = Extract<NonNullable<Result['node']>, { attachments: unknown }>['attachments'][number];

const none: readonly DraftFile[] = [];

function filesOf(data: Result | undefined): readonly DraftFile[] | undefined {
  if (!data) return undefined;
  return data.node && 'attachments' in data.node ? data.node.attachments : none;
}

interface DraftFiles {
  /** Undefined until the server has said so. */
  files: readonly DraftFile[] | undefined;
  error: CombinedError | undefined;
  retry: () => void;
}

/** A draft's files as the server has them when the page opens. */
export function useDraftFiles(draftId: string): DraftFiles {
  const [{ data, error, stale, fetching }, read] = useQuery({
    query: DraftFilesQuery,
    variables: { id: draftId },
    requestPolicy: 'network-only',
  });
  const fresh = stale || fetching ? undefined : data;
  const files = useMemo(() => filesOf(fresh), [fresh]);
  return { files, error, retry: read };
}

/** The files to send with a draft, asked now; null when one has not come all the way, undefined when nobody answers. */
export function useFilesToSend(): (draftId: string) => Promise<string[] | null | undefined> {
  const client = useClient();
  return useCallback(
    async (id) => {
      const { data } = await client
        .query(DraftFilesQuery, { id }, { requestPolicy: 'network-only' })
        .toPromise();
      const files = filesOf(data);
      if (!files) return undefined;
      return files.some(({ state }) => state === 'UPLOADING') ? null : files.map(({ id: file }) => file);
    },
    [client],
  );
}
