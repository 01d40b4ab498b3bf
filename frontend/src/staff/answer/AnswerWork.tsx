import { useBlocker } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import type { FormProblem } from '../../ui/form/problems';
import type { DeskCaseStateFragment, DeskDraftFragment, DeskWordsFragment } from '../gql/graphql';
import { AnswerEditor } from './AnswerEditor';
import { missing } from './checklist';
import { StoredDraftDocument } from './documents';
import { asProblems, atField } from './fields';
import { LeaveDialog } from './LeaveDialog';
import { Preview } from './Preview';
import { useDraft } from './useDraft';
import { usePublish } from './usePublish';

type Mode = 'answer' | 'preview' | null;

interface Props {
  subject: DeskCaseStateFragment;
  words: DeskWordsFragment;
  stored: DeskDraftFragment;
  mode: Mode;
  /** The focus goes to the heading of what is shown next, unless it is wanted elsewhere. */
  onMode: (mode: Mode, toHeading?: boolean) => void;
  onPublished: () => void;
}

/** Writing, previewing and publishing the answer. What is typed outlives the way between them. */
export function AnswerWork({ subject, words, stored, mode, onMode, onPublished }: Props) {
  const { t } = useText();
  const client = useClient();
  const { questions, content } = words;
  const draft = useDraft({
    caseId: subject.id,
    questions,
    draft: stored.answerDraft,
    urgent: mode === 'preview',
  });
  const publish = usePublish(subject.id);
  const [told, setTold] = useState<{ problems: readonly FormProblem[]; attempt: number }>({
    problems: [],
    attempt: 0,
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

  const problems = useMemo(() => {
    const fields = missing(text).map(({ field }) => field);
    const open = told.problems.filter(({ field }) => fields.some((each) => each.startsWith(field)));
    return phase === 'refused'
      ? [...refused.map((each) => ({ ...each, field: atField(each.field) })), ...open]
      : open;
  }, [told, text, phase, refused]);

  const tell = (next: readonly FormProblem[]) => {
    setTold(({ attempt }) => ({ problems: next, attempt: attempt + 1 }));
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
    const atFields = refusal.problems.filter(
      ({ code }) => code === 'UNANSWERED_QUESTION' || code === 'REQUIRED',
    );
    if (atFields.length > 0) tell(atFields.map((each) => ({ ...each, field: atField(each.field) })));
    else if (refusal.problems.length > 0)
      void client.query(StoredDraftDocument, { id: subject.id }, { requestPolicy: 'network-only' });
  };

  return (
    <>
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
          reader={content?.submitterName ?? ''}
          draft={draft}
          publish={publish}
          onEdit={() => onMode('answer')}
          onMissing={() => tell(asProblems(t, missing(text)))}
          onPublish={() => void send()}
        />
      )}
      {blocker.status === 'blocked' && <LeaveDialog onStay={blocker.reset} onLeave={blocker.proceed} />}
    </>
  );
}
