import { useState } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../lib/graphql';
import { InLanguage, type Locale, useText } from '../../lib/i18n';
import { AnswerLetter } from '../../shared/answer/AnswerLetter';
import { unitName } from '../../shared/unitName';
import { Button, Note, Stack } from '../../ui';
import { showNewestLetter } from '../case/newestLetter';
import type { DeskCaseStateFragment } from '../gql/graphql';
import { missing } from './checklist';
import { BodiesDocument } from './documents';
import { checkText } from './fields';
import { PublishDialog } from './PublishDialog';
import type { DraftDesk } from './useDraft';
import type { Publish } from './usePublish';

interface Props {
  subject: DeskCaseStateFragment;
  questions: readonly { id: string; text: string }[];
  reader: string;
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

/** The answer exactly as the citizen will read it, and from there out of the desk. */
export function Preview(props: Props) {
  const {
    subject,
    questions,
    reader,
    language,
    draft,
    publish,
    letterWaits,
    limited,
    onEdit,
    onMissing,
    onPublish,
  } = props;
  const { t } = useText();
  const [{ data }] = useQuery({
    query: BodiesDocument,
    requestPolicy: 'network-only',
    context: useLanguage(language),
  });
  const [confirming, setConfirming] = useState(false);
  if (confirming && letterWaits) setConfirming(false);
  const { text } = draft.saving;
  const { handler, organisation } = subject;
  const bodies = data?.countries.find(({ code }) => code === organisation.country)?.bodiesToTurnTo ?? [];
  const left = missing(text, limited);
  const signature = [handler?.name, handler?.title].filter(Boolean).join(', ');

  const press = () => {
    if (letterWaits) showNewestLetter();
    else if (left.length > 0) onMissing();
    else {
      publish.clear();
      setConfirming(true);
    }
  };

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
      <div className="d-preview__letter">
        <InLanguage locale={language}>
          <AnswerLetter
            organisation={unitName(organisation)}
            signedBy={handler?.name ?? ''}
            title={handler?.title ?? null}
            publishedAt={null}
            opening={text.opening}
            parts={text.parts.map((part, index) => ({
              id: part.questionId,
              question: questions[index]?.text ?? '',
              text: part.text,
              answered: part.answered,
            }))}
            changes={text.changes}
            whereToTurn={bodies}
          />
        </InLanguage>
      </div>
      {limited && (
        <>
          <p>{t('staff.people.answer.preview')}</p>
          <div className="d-preview__letter">
            <InLanguage locale={language}>
              <AnswerLetter
                organisation={unitName(organisation)}
                signedBy={handler?.name ?? ''}
                title={handler?.title ?? null}
                publishedAt={null}
                opening={text.forSubmitter}
                parts={[]}
                changes={null}
                whereToTurn={[]}
              />
            </InLanguage>
          </div>
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
          signature={signature}
          reader={reader}
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
