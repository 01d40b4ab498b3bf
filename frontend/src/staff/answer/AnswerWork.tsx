import { useBlocker } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import type { FormProblem } from '../../ui/form/problems';
import { letterWaits } from '../case/actions';
import type { DeskCaseStateFragment, DeskDraftFragment, DeskWordsFragment } from '../gql/graphql';
import { AnswerEditor } from './AnswerEditor';
import { missing } from './checklist';
import { type DraftText, sameAt } from './draft';
import { asProblems, atFields } from './fields';
import { LeaveDialog } from './LeaveDialog';
import { LetterWaits } from './LetterWaits';
import { Preview } from './Preview';
import { useDraft } from './useDraft';
import { usePublish } from './usePublish';

/** Why it was not published: shown at the fields until they are changed or complete. */
interface Told {
  problems: readonly FormProblem[];
  attempt: number;
  text: DraftText;
}

type Mode = 'answer' | 'preview' | null;

interface Props {
  subject: DeskCaseStateFragment;
  words: DeskWordsFragment;
  stored: DeskDraftFragment;
  mode: Mode;
  /** The focus goes to the heading of what is shown next, unless it is wanted elsewhere. */
  onMode: (mode: Mode, toHeading?: boolean) => void;
  onPublished: () => void;
  /** The page is older than the case. */
  onReload: () => void;
}

/** Writing, previewing and publishing the answer. What is typed outlives the way between them. */
export function AnswerWork({ subject, words, stored, mode, onMode, onPublished, onReload }: Props) {
  const { t } = useText();
  const { questions, content } = words;
  const draft = useDraft({
    caseId: subject.id,
    questions,
    draft: stored.answerDraft,
    urgent: mode === 'preview',
  });
  const publish = usePublish(subject.id);
  const [told, setTold] = useState<Told>({ problems: [], attempt: 0, text: draft.saving.text });
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

  const problems = useMemo(() => {
    const lacking = missing(text).map(({ field }) => field);
    const open = told.problems.filter(
      ({ field }) => lacking.some((each) => each.startsWith(field)) || sameAt(field, text, told.text),
    );
    return phase === 'refused' ? [...atFields(refused), ...open] : open;
  }, [told, text, phase, refused]);

  const tell = (next: readonly FormProblem[]) => {
    setTold(({ attempt }) => ({ problems: next, attempt: attempt + 1, text }));
    onMode('answer', false);
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
    if (lacking.length > 0) tell(atFields(lacking));
    else if (refusal.problems.length > 0) onReload();
  };

  return (
    <>
      {mode && waits && <LetterWaits reason={held?.reason ?? ''} />}
      {mode === 'answer' && (
        <AnswerEditor
          draft={draft}
          questions={questions}
          language={content?.language.toLowerCase() ?? ''}
          problems={problems}
          attempt={told.attempt}
          onPreview={() => onMode('preview')}
          onClose={() => onMode(null)}
        />
      )}
      {mode === 'preview' && (
        <Preview
          subject={subject}
          questions={questions}
          reader={content?.submitterName ?? t('staff.words.who.HIDDEN_FROM_UNIT')}
          draft={draft}
          publish={publish}
          letterWaits={waits}
          onEdit={() => onMode('answer')}
          onMissing={() => tell(asProblems(t, missing(text)))}
          onPublish={() => void send()}
        />
      )}
      {blocker.status === 'blocked' && <LeaveDialog onStay={blocker.reset} onLeave={blocker.proceed} />}
    </>
  );
}
