import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { announce } from '../../lib/a11y/announcer';
import { localeOf, useText } from '../../lib/i18n';
import type { FormProblem } from '../../ui/form/problems';
import { letterWaits } from '../case/actions';
import type { DeskCaseStateFragment, DeskDraftFragment, DeskWordsFragment } from '../gql/graphql';
import { AnswerEditor } from './AnswerEditor';
import { missing } from './checklist';
import { atFields, problemsNow, type Told } from './fields';
import { LeaveDialog } from './LeaveDialog';
import { LetterWaits } from './LetterWaits';
import { Preview } from './Preview';
import { SavedState } from './SavedState';
import { staleId } from './StaleDraft';
import { useDraft } from './useDraft';
import { usePublish } from './usePublish';

type Mode = 'answer' | 'preview' | null;

interface Props {
  subject: DeskCaseStateFragment;
  words: DeskWordsFragment;
  stored: DeskDraftFragment;
  /** The one who filed may know nothing of the patient, and gets a text of their own. */
  limited: boolean;
  /** Who can read the answer once it is published, and who can not. */
  readers: ReactNode;
  mode: Mode;
  /** The focus goes to the heading of what is shown next, unless it is wanted elsewhere. */
  onMode: (mode: Mode, toHeading?: boolean) => void;
  onPublished: () => void;
  /** The page is older than the case. */
  onReload: () => void;
  /** Where it is shown how far the answer is saved. */
  savedPlace: Element | null;
}

/** Writing, previewing and publishing the answer. What is typed outlives the way between them. */
export function AnswerWork(props: Props) {
  const { subject, words, stored, limited, readers, mode, onMode, onPublished, onReload, savedPlace } = props;
  const { t } = useText();
  const { questions, content } = words;
  const draft = useDraft({
    caseId: subject.id,
    questions,
    draft: stored.answerDraft,
    urgent: mode === 'preview',
  });
  const publish = usePublish(subject.id);
  const [told, setTold] = useState<Told>({
    missing: false,
    problems: [],
    attempt: 0,
    text: draft.saving.text,
  });
  const { text, phase, stored: saved, problems: refused } = draft.saving;

  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      draft.dirty &&
      (phase === 'failed' || phase === 'refused' || phase === 'stale') &&
      current.pathname !== next.pathname,
    enableBeforeUnload: draft.dirty,
    withResolver: true,
  });

  const held = subject.actions.find(({ name, enabled }) => name === 'PUBLISH_ANSWER' && !enabled);
  const waits = letterWaits(subject.actions);

  // Once everything was there, the next gap is no failed try but somebody writing anew.
  if (told.missing && missing(text, limited).length === 0) setTold({ ...told, missing: false });
  const problems = useMemo(
    () => problemsNow(t, told, phase === 'refused' ? refused : [], text, limited),
    [t, told, phase, refused, text, limited],
  );

  const tell = (next: readonly FormProblem[], lacking: boolean) => {
    setTold(({ attempt }) => ({ missing: lacking, problems: next, attempt: attempt + 1, text }));
    onMode('answer', false);
  };

  const choose = () => {
    onMode('answer', false);
    requestAnimationFrame(() => {
      const choice = document.getElementById(staleId);
      choice?.scrollIntoView({ block: 'center' });
      choice?.focus({ preventScroll: true });
    });
  };

  const send = async () => {
    if (draft.dirty || phase !== 'rest') {
      announce(t('staff.saved.saving'));
      return;
    }
    const refusal = await publish.publish(saved.version);
    if (!refusal) {
      onPublished();
      return;
    }
    const lacking = refusal.problems.filter(
      ({ code }) => code === 'UNANSWERED_QUESTION' || code === 'REQUIRED',
    );
    if (lacking.length > 0) tell(atFields(lacking), false);
    else if (refusal.problems.length > 0) onReload();
  };

  return (
    <>
      {mode && waits && <LetterWaits reason={held?.reason ?? ''} />}
      {mode === 'answer' && (
        <AnswerEditor
          caseId={subject.id}
          draft={draft}
          questions={questions}
          language={localeOf(content?.language)}
          problems={problems}
          attempt={told.attempt}
          limited={limited}
          onPreview={() => onMode('preview')}
          onClose={() => onMode(null)}
        />
      )}
      {mode === 'preview' && (
        <Preview
          caseId={subject.id}
          questions={questions}
          readers={readers}
          language={localeOf(content?.language)}
          draft={draft}
          publish={publish}
          letterWaits={waits}
          limited={limited}
          onEdit={() => onMode('answer')}
          onMissing={() => tell([], true)}
          onPublish={() => void send()}
        />
      )}
      {savedPlace &&
        (mode !== null || draft.dirty) &&
        createPortal(<SavedState draft={draft} onChoose={choose} />, savedPlace)}
      {blocker.status === 'blocked' && (
        <LeaveDialog what="answer" onStay={blocker.reset} onLeave={blocker.proceed} />
      )}
    </>
  );
}
