import { type SyntheticEvent, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { graphql, readFragment } from '../../../gql';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { announce } from '../../../lib/a11y/announcer';
import { fieldProblems, LoadFailed } from '../../../lib/graphql';
import { type KnownFile, useUploads } from '../../../lib/files';
import { useText } from '../../../lib/i18n';
import { FilePicker } from '../../files/FilePicker';
import { RepresentationFragment } from '../../people/documents';
import { seeingAll } from '../../people/words';
import { Button } from '../../../ui';
import { LetterKept } from './LetterKept';
import { type StoredLetter, useLetter } from './useLetter';
import { ErrorSummary, type FormProblem, problemAt, TextArea } from '../../../ui/form';

const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      case {
        id
        ...CaseWhole
      }
      problems {
        ...Problem
      }
    }
  }
`);

const limit = 8_000;

interface Props {
  caseId: string;
  /** True when the handler has asked and waits. */
  asked: boolean;
  /** What was typed before and not sent. */
  stored: StoredLetter | null;
  /** Files from earlier that are not sent yet. */
  unsent: readonly KnownFile[];
  /** Who else reads what is written. */
  representations: CaseWholeFragment['representations'];
}

const noFiles: readonly KnownFile[] = [];

/** To answer the handler, or to add something. Each letter is begun anew, with a key of its own, so it is sent once. */
export function Reply({ caseId, asked, stored, unsent, representations }: Props) {
  const [round, setRound] = useState(0);
  return (
    <OneLetter
      key={round}
      caseId={caseId}
      asked={asked}
      stored={round === 0 ? stored : null}
      unsent={round === 0 ? unsent : noFiles}
      representations={representations}
      onSent={() => setRound((before) => before + 1)}
    />
  );
}

function OneLetter({
  caseId,
  asked,
  stored,
  unsent,
  representations,
  onSent,
}: Props & { onSent: () => void }) {
  const { t, formats } = useText();
  const others = seeingAll(readFragment(RepresentationFragment, representations), t);
  const { text, state, keeper } = useLetter(caseId, stored);
  const [key] = useState(() => crypto.randomUUID());
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<CombinedError | undefined>();
  const [{ fetching }, sendMessage] = useMutation(SendMessage);

  const { queue, files } = useUploads({ case: caseId }, unsent);

  const refuse = (found: readonly FormProblem[]) => {
    setProblems(found);
    setAttempt((before) => before + 1);
  };

  const send = async () => {
    if (text.trim() === '') {
      refuse([{ field: 'text', message: t('dialogue.problem.empty') }]);
      return;
    }
    const along = files.filter(({ state }) => state !== 'removed');
    if (along.some(({ state }) => state !== 'received')) {
      refuse([{ field: 'files', message: t('files.problem.unfinished') }]);
      return;
    }
    const attachmentIds = along.flatMap(({ id }) => (id === null ? [] : [id]));
    await keeper.flush();
    const result = await sendMessage({
      input: { idempotencyKey: key, caseId, text: text.trim(), attachmentIds },
    });
    setError(result.error);
    const payload = result.data?.sendMessage;
    if (!payload) return;
    if (!payload.case) {
      refuse(fieldProblems(payload.problems));
      return;
    }
    keeper.close();
    queue.clear();
    announce(t('dialogue.sent'));
    onSent();
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!fetching) void send();
  };

  return (
    <form className="g-reply g-no-print" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('filing.errors')} problems={problems} attempt={attempt} />
      <TextArea
        name="text"
        label={t(asked ? 'dialogue.reply' : 'dialogue.add')}
        help={
          others.length > 0
            ? t('people.letter.readers', { names: formats.list(others) })
            : t('dialogue.readers')
        }
        value={text}
        onValue={(next) => keeper.change({ text: next })}
        limit={limit}
        count={(left) =>
          left < 0 ? t('filing.count.over', { count: -left }) : t('filing.count.left', { count: left })
        }
        problem={problemAt(problems, 'text')}
        rows={4}
      />
      <LetterKept text={text} state={state} keeper={keeper} />
      <FilePicker queue={queue} files={files} problem={problemAt(problems, 'files')} />
      {error && <LoadFailed error={error} retry={() => void send()} />}
      <div>
        <Button type="submit" busy={fetching} kind={asked ? 'primary' : 'secondary'}>
          {t(asked ? 'dialogue.sendReply' : 'dialogue.sendMore')}
        </Button>
      </div>
    </form>
  );
}
