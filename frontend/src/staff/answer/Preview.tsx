import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailed, useLanguage } from '../../lib/graphql';
import { type Locale, useText } from '../../lib/i18n';
import { Button, Note, Stack } from '../../ui';
import { showNewestLetter } from '../case/newestLetter';
import { Skeleton } from '../parts/Skeleton';
import { missing } from './checklist';
import { DeskLetter } from './DeskLetter';
import { AnswerFrameDocument } from './documents';
import { checkText } from './fields';
import { PublishDialog } from './PublishDialog';
import type { DraftDesk } from './useDraft';
import type { Publish } from './usePublish';

interface Props {
  caseId: string;
  questions: readonly { id: string; text: string }[];
  /** Who can read the answer once it is published, and who can not. */
  readers: ReactNode;
  /** The reader's language: headings and bodies to turn to stand in it, as they will there. */
  language: Locale;
  draft: DraftDesk;
  publish: Publish;
  /** The citizen has written since: that is read first, and nothing is published until then. */
  letterWaits: boolean;
  /** The one who filed reads another text. */
  limited: boolean;
  onEdit: () => void;
  /** Something is missing: shown at the fields of the editor. */
  onMissing: () => void;
  onPublish: () => void;
}

/** The answer exactly as the citizen will read it, in the frame that the API will give it, and from there out of the desk. */
export function Preview(props: Props) {
  const { caseId, questions, readers, language, draft, publish, letterWaits, limited } = props;
  const { onEdit, onMissing, onPublish } = props;
  const { t } = useText();
  const [{ data, error }, read] = useQuery({
    query: AnswerFrameDocument,
    variables: { id: caseId },
    requestPolicy: 'network-only',
    context: useLanguage(language),
  });
  const [confirming, setConfirming] = useState(false);
  if (confirming && letterWaits) setConfirming(false);
  const { text } = draft.saving;
  const frame = data?.case?.answerFrame;
  const left = missing(text, limited);

  const press = () => {
    if (letterWaits) showNewestLetter();
    else if (left.length > 0) onMissing();
    else {
      publish.clear();
      setConfirming(true);
    }
  };

  if (!frame)
    return error ? (
      <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />
    ) : (
      <Skeleton bars={4} />
    );
  const { whereToTurn, ...signed } = frame;
  return (
    <Stack>
      <p>{t('staff.preview.text')}</p>
      {left.length > 0 && (
        <Note tone="attention" heading={t('staff.check.left', { count: left.length })}>
          <ul>
            {left.map((check) => (
              <li key={`${check.kind} ${check.field}`}>{checkText(t, check)}</li>
            ))}
          </ul>
        </Note>
      )}
      <DeskLetter
        {...signed}
        publishedAt={null}
        opening={text.opening}
        parts={text.parts.map((part, index) => ({
          id: part.questionId,
          question: questions[index]?.text ?? '',
          text: part.text,
          answered: part.answered,
        }))}
        changes={text.changes}
        whereToTurn={whereToTurn}
        language={language}
      />
      {limited && (
        <>
          <p>{t('staff.people.answer.preview')}</p>
          <DeskLetter {...signed} publishedAt={null} opening={text.forSubmitter} language={language} />
        </>
      )}
      <Stack row gap={2}>
        <Button onPress={press}>{t('staff.preview.publish')}</Button>
        <Button kind="secondary" onPress={onEdit}>
          {t('staff.preview.edit')}
        </Button>
      </Stack>
      {confirming && (
        <PublishDialog
          publish={publish}
          signature={[frame.signedBy, frame.signedByTitle].filter(Boolean).join(', ')}
          readers={readers}
          onPublish={onPublish}
          onClose={() => {
            publish.clear();
            setConfirming(false);
          }}
        />
      )}
    </Stack>
  );
}
