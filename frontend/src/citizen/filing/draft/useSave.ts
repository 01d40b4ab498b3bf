import { useCallback } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../../lib/graphql';
import { toInput } from './content';
import { SaveDraftMutation, storedDraft } from './documents';
import type { Save } from './keeper';

/** Saves one draft through the API. */
export function useSave(id: string): Save {
  const [, saveDraft] = useMutation(SaveDraftMutation);
  return useCallback(
    async (version, content) => {
      const input = { id, version, kind: content.kind, content: toInput(content) };
      const { data } = await saveDraft({ input });
      if (!data) return { kind: 'failed' };
      const { draft, problems } = data.saveDraft;
      const stored = draft ? storedDraft(draft) : null;
      if (problems.some(({ code }) => code === 'STALE_VERSION') && stored) {
        return { kind: 'conflict', version: stored.version, content: stored.content };
      }
      const [problem] = fieldProblems(problems);
      if (problem || !stored) return { kind: 'refused', message: problem?.message ?? '' };
      return { kind: 'saved', version: stored.version, savedAt: stored.savedAt };
    },
    [id, saveDraft],
  );
}
