import { type SyntheticEvent, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { graphql } from '../../../gql';
import { announce } from '../../../lib/a11y/announcer';
import { fieldProblems, LoadFailed } from '../../../lib/graphql';
import { type KnownFile, useUploads } from '../../../lib/files';
import { useText } from '../../../lib/i18n';
import { FilePicker } from '../../files/FilePicker';
import { Button } from '../../../ui';
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
  /** Files from earlier that are not sent yet. */
  unsent: readonly KnownFile[];
}

/** To answer the handler, or to add something. The key of a message is made when it is begun, so it is sent once. */
export function Reply({ caseId, asked, unsent }: Props) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
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
    setProblems([]);
    setText('');
    queue.clear();
    setKey(crypto.randomUUID());
    announce(t('dialogue.sent'));
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!fetching) void send();
  };

  return (
    <form className="g-reply g-no-print" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('complaint.errors')} problems={problems} attempt={attempt} />
      <TextArea
        name="text"
        label={t(asked ? 'dialogue.reply' : 'dialogue.add')}
        help={t('dialogue.readers')}
        value={text}
        onValue={setText}
        limit={limit}
        count={(left) =>
          left < 0 ? t('complaint.count.over', { count: -left }) : t('complaint.count.left', { count: left })
        }
        problem={problemAt(problems, 'text')}
        rows={4}
      />
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
