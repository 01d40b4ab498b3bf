import { Link } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import type { CombinedError } from 'urql';
import { type FieldProblem, LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { Button, Stack } from '../../../ui';
import { ErrorSummary, problemAt, TextArea } from '../../../ui/form';

/** What came of trying: refused with problems, failed on the way, or done when there is neither. */
export interface Tried {
  problems?: readonly FieldProblem[];
  error?: CombinedError | undefined;
}

interface Props {
  caseId: string;
  label: string;
  help: string;
  button: string;
  kind: 'primary' | 'danger';
  busy: boolean;
  send: (reason: string) => Promise<Tried>;
}

const limit = 2_000;

/** A reason in own words and the act it is for. What is typed stays until the act is done. */
export function ReasonForm({ caseId, label, help, button, kind, busy, send }: Props) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState<Tried>({});
  const [attempt, setAttempt] = useState(0);
  const problems = tried.problems ?? [];

  const run = async () => {
    setTried(await send(reason.trim()));
    setAttempt((before) => before + 1);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!busy) void run();
  };

  return (
    <form className="g-reply" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('filing.errors')} problems={problems} attempt={attempt} />
      <TextArea
        name="reason"
        label={label}
        help={help}
        value={reason}
        onValue={setReason}
        limit={limit}
        count={(left) =>
          left < 0 ? t('filing.count.over', { count: -left }) : t('filing.count.left', { count: left })
        }
        problem={problemAt(problems, 'reason')}
        rows={5}
      />
      {tried.error && <LoadFailed error={tried.error} retry={() => void run()} />}
      <Stack row gap={2}>
        <Button type="submit" busy={busy} kind={kind}>
          {button}
        </Button>
        <Link to="/cases/$caseId" params={{ caseId }}>
          {t('acts.back')}
        </Link>
      </Stack>
    </form>
  );
}
