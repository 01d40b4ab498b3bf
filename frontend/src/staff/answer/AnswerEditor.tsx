import { useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { ErrorSummary } from '../../ui/form/ErrorSummary';
import { type FormProblem, problemAt } from '../../ui/form/problems';
import { TextArea } from '../../ui/form/TextArea';
import { LetterText } from '../templates/LetterText';
import { Checklist } from './Checklist';
import { limits, withPart } from './draft';
import { QuestionPart } from './QuestionPart';
import { StaleDraft } from './StaleDraft';
import type { DraftDesk } from './useDraft';
import { useCount } from './useCount';

interface Props {
  caseId: string;
  draft: DraftDesk;
  questions: readonly { id: string; text: string }[];
  language: string;
  /** Why it was not published, at the fields. */
  problems: readonly FormProblem[];
  attempt: number;
  /** The one who filed may know nothing of the patient, and gets a text of their own. */
  limited: boolean;
  onPreview: () => void;
  onClose: () => void;
}

/** The answer in the making: the letter, one part for each question with its tick, and what changes. */
export function AnswerEditor(props: Props) {
  const { caseId, draft, questions, language, problems, attempt, limited, onPreview, onClose } = props;
  const { t } = useText();
  const count = useCount();
  const { text } = draft.saving;

  return (
    <Stack>
      <ErrorSummary heading={t('staff.answer.notYet')} problems={problems} attempt={attempt} />
      {draft.saving.phase === 'stale' && <StaleDraft draft={draft} />}
      <LetterText
        from={{ caseId, purpose: 'ANSWER' }}
        language={language}
        name="opening"
        label={t('staff.answer.opening')}
        help={t('staff.answer.opening.help')}
        value={text.opening}
        onValue={(opening) => draft.type({ ...text, opening })}
        limit={limits.opening}
        count={count}
        problem={problemAt(problems, 'opening')}
        rows={6}
      />
      {text.parts.map((part, index) => (
        <QuestionPart
          key={part.questionId}
          number={index + 1}
          question={questions[index]?.text ?? ''}
          language={language}
          part={part}
          problems={problems}
          onChange={(change) => draft.type(withPart(text, index, change))}
        />
      ))}
      <TextArea
        name="changes"
        lang={language}
        label={t('staff.answer.changes')}
        help={t('staff.answer.changes.help')}
        value={text.changes}
        onValue={(changes) => draft.type({ ...text, changes })}
        limit={limits.changes}
        count={count}
        problem={problemAt(problems, 'changes')}
        rows={3}
      />
      {limited && (
        <TextArea
          name="forSubmitter"
          lang={language}
          label={t('staff.people.answer')}
          help={t('staff.people.answer.help')}
          value={text.forSubmitter}
          onValue={(forSubmitter) => draft.type({ ...text, forSubmitter })}
          limit={limits.changes}
          count={count}
          problem={problemAt(problems, 'forSubmitter')}
          rows={4}
        />
      )}
      <Checklist text={text} limited={limited} />
      <Stack row gap={2}>
        <Button onPress={onPreview}>{t('staff.answer.preview')}</Button>
        <Button kind="secondary" onPress={onClose}>
          {t('staff.answer.close')}
        </Button>
      </Stack>
    </Stack>
  );
}
