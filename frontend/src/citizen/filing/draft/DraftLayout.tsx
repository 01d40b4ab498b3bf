import { Outlet, useParams, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { isLeft } from '../../../lib/auth';
import { NotYet } from '../../../lib/graphql';
import { needTexts } from '../../../lib/i18n';
import type { FormProblem } from '../../../ui/form';
import { ConflictDialog } from './ConflictDialog';
import { fetchUnitParts } from '../unit/lazy';
import { DraftContext } from './context';
import { DraftGone } from './DraftGone';
import { OpenDraftsQuery, type StoredDraft, storedDraft } from './documents';
import { DraftKeeper } from './keeper';
import { useSave } from './useSave';

interface Opened {
  draft: StoredDraft;
  knownEmail: string;
}

/** Opens the draft of the address; the pages below it share what is typed. */
export function DraftLayout() {
  const { draftId } = useParams({ from: '/citizen/write/$draftId' });
  const [{ data, error, fetching }, read] = useQuery({
    query: OpenDraftsQuery,
    requestPolicy: 'network-only',
  });
  const stored = data?.drafts.find(({ id }) => id === draftId);
  const [opened, setOpened] = useState<Opened | null>(null);
  // Once open it stays so: sending it takes it off the list while the receipt is on its way.
  if (stored && opened?.draft.id !== draftId) {
    // An address that fails is not known: no notice would go there.
    const known = data?.viewer?.emailFails === false ? data.viewer.email : null;
    setOpened({ draft: storedDraft(stored), knownEmail: known ?? '' });
  }

  if (opened?.draft.id === draftId) {
    return <OpenDraft key={draftId} stored={opened.draft} knownEmail={opened.knownEmail} />;
  }
  if (data && !fetching) return <DraftGone />;
  return <NotYet error={error} retry={() => read()} />;
}

function OpenDraft({ stored, knownEmail }: { stored: StoredDraft; knownEmail: string }) {
  const save = useSave(stored.id);
  const [keeper] = useState(() => new DraftKeeper(stored.content, stored.version, stored.savedAt, save));
  const [apiProblems, setApiProblems] = useState<readonly FormProblem[]>([]);
  useKeptSafe(keeper);
  useStepsAtHand();

  const open = useMemo(
    () => ({ id: stored.id, keeper, knownEmail, apiProblems, setApiProblems }),
    [stored.id, keeper, knownEmail, apiProblems],
  );
  return (
    <DraftContext value={open}>
      <Outlet />
      <ConflictDialog />
    </DraftContext>
  );
}

/** All pages of the journey are fetched at once, so that a lost connection stops nobody between two questions. */
function useStepsAtHand(): void {
  const { routesById } = useRouter();
  useEffect(
    function fetchTheSteps() {
      void Promise.all([fetchUnitParts(), needTexts('unit')]);
      for (const step of Object.values(routesById['/citizen/write/$draftId'].children ?? {})) {
        void step.options.component?.preload?.();
      }
    },
    [routesById],
  );
}

/** Saves when the page is left or hidden, and has the browser ask when something could not be saved. */
function useKeptSafe(keeper: DraftKeeper): void {
  useEffect(
    function saveOnLeaving() {
      const onHidden = () => {
        if (document.hidden) void keeper.flush();
      };
      const onUnload = (event: BeforeUnloadEvent) => {
        const { kind } = keeper.snapshot().state;
        if ((kind === 'failed' || kind === 'conflict') && !isLeft()) event.preventDefault();
      };
      const onOnline = () => void keeper.flush();
      document.addEventListener('visibilitychange', onHidden);
      globalThis.addEventListener('beforeunload', onUnload);
      globalThis.addEventListener('online', onOnline);
      return () => {
        void keeper.flush();
        document.removeEventListener('visibilitychange', onHidden);
        globalThis.removeEventListener('beforeunload', onUnload);
        globalThis.removeEventListener('online', onOnline);
      };
    },
    [keeper],
  );
}
