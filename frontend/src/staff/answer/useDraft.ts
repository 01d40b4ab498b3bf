import { useCallback, useEffect, useEffectEvent, useMemo, useReducer } from 'react';
import { useClient } from 'urql';
import type { DeskDraftFragment } from '../gql/graphql';
import type { DraftText } from './draft';
import { saveDraft, storedOf, type Subject } from './saveDraft';
import { type Saving, savingReducer, startSaving, unsaved } from './saving';

/** Saved this long after the last key; a failed save is tried again after the second. */
const pause = 1_000;
const retry = 8_000;

export interface DraftDesk {
  saving: Saving;
  dirty: boolean;
  type: (text: DraftText) => void;
  saveNow: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
}

interface Options extends Subject {
  draft: DeskDraftFragment['answerDraft'];
  /** Somebody waits for it, as before the preview: it is saved without a pause. */
  urgent: boolean;
}

/** The answer in the making, saved as one types. */
export function useDraft({ caseId, questions, draft, urgent }: Options): DraftDesk {
  const client = useClient();
  const [saving, dispatch] = useReducer(savingReducer, storedOf(questions, draft), startSaving);
  const dirty = unsaved(saving);
  const { phase } = saving;
  const waits = dirty && (phase === 'rest' || phase === 'failed');

  const save = useEffectEvent(async () => {
    dispatch({ type: 'started' });
    dispatch(await saveDraft(client, { caseId, questions }, saving));
  });

  const saveWhatWaits = useEffectEvent((leaving: boolean) => {
    if (!waits) return;
    if (leaving) void saveDraft(client, { caseId, questions }, saving);
    else void save();
  });

  const takeIn = useEffectEvent((arrived: Options['draft']) =>
    dispatch({ type: 'arrived', stored: storedOf(questions, arrived) }),
  );

  useEffect(() => takeIn(draft), [draft]);

  useEffect(
    function saveAfterPause() {
      if (!waits) return;
      const delay = phase === 'failed' ? retry : urgent ? 0 : pause;
      const timer = setTimeout(() => void save(), delay);
      return () => clearTimeout(timer);
    },
    [waits, phase, urgent, saving.text],
  );

  useEffect(function saveBeforeHiddenOrGone() {
    const onHidden = () => {
      if (document.hidden) saveWhatWaits(false);
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      saveWhatWaits(true);
    };
  }, []);

  const type = useCallback((text: DraftText) => dispatch({ type: 'typed', text }), []);
  const keepMine = useCallback(() => dispatch({ type: 'keptMine' }), []);
  const takeTheirs = useCallback(() => dispatch({ type: 'tookTheirs' }), []);
  const saveNow = useCallback(() => {
    dispatch({ type: 'started' });
    void saveDraft(client, { caseId, questions }, saving).then(dispatch);
  }, [client, caseId, questions, saving]);

  return useMemo(
    () => ({ saving, dirty, type, saveNow, keepMine, takeTheirs }),
    [saving, dirty, type, saveNow, keepMine, takeTheirs],
  );
}
