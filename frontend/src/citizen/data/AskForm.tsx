import { type SyntheticEvent, useEffect, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { fieldProblems, LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { fieldId, type FormProblem, problemAt, TextArea } from '../../ui/form';
import { AskAboutAccessDocument } from './documents';

const limit = 2_000;

/** Asks why somebody opened the case. What is typed stays until it is sent. */
export function AskForm({ entryId, onClose }: { entryId: string; onClose: () => void }) {
  const { t } = useText();
  const name = `text-${entryId}`;
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [error, setError] = useState<CombinedError | undefined>();
  const [{ fetching }, ask] = useMutation(AskAboutAccessDocument);

  useEffect(
    function beginToWrite() {
      document.getElementById(fieldId(name))?.focus();
    },
    [name],
  );

  const send = async () => {
    const result = await ask({ input: { entryId, text: text.trim() } });
    setError(result.error);
    setProblems(fieldProblems(result.data?.askAboutAccess.problems ?? []));
    if (result.data?.askAboutAccess.entry) announce(t('access.sent'));
    else document.getElementById(fieldId(name))?.focus();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!fetching) void send();
  };

  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextArea
          name={name}
          label={t('access.ask.label')}
          help={t('access.ask.help')}
          value={text}
          onValue={setText}
          limit={limit}
          count={(left) =>
            left < 0 ? t('access.count.over', { count: -left }) : t('access.count.left', { count: left })
          }
          problem={problemAt(problems, 'text') ?? problems[0]?.message}
          rows={4}
        />
        {error && <LoadFailed error={error} retry={() => void send()} />}
        <Stack row gap={2}>
          <Button type="submit" busy={fetching}>
            {t('access.ask.send')}
          </Button>
          <Button kind="secondary" onPress={onClose}>
            {t('access.ask.cancel')}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
