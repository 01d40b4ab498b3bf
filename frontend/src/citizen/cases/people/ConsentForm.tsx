import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { OneRepresentationFragment } from '../../../gql/graphql';
import { announce } from '../../../lib/a11y/announcer';
import { LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { Button, Dialog, Stack } from '../../../ui';
import { ErrorSummary, type FormProblem, problemAt, RadioChoice, TextArea } from '../../../ui/form';
import { type Act, type Outcome, useActs } from '../../people/useActs';
import { may } from '../../people/words';

/** What one can answer: that it is somebody else's case is a no, but another thing to say. */
export type Reply = Act | 'NOT_ABOUT_ME';

const replies: readonly Reply[] = [
  'GIVE_CONSENT',
  'TAKE_OVER',
  'DECLINE_CONSENT',
  'WITHDRAW_CONSENT',
  'NOT_ABOUT_ME',
];
const actOf = (reply: Reply): Act => (reply === 'NOT_ABOUT_ME' ? 'DECLINE_CONSENT' : reply);
const limit = 1_000;

interface Props {
  caseId: string;
  representation: OneRepresentationFragment;
  /** Something was answered before: what may still be done is a change of mind. */
  again: boolean;
  onDone: (reply: Reply) => void;
}

/** What the patient may do, each with what it means; all that cannot be undone by another choice is asked for once more. */
export function ConsentForm({ caseId, representation, again, onDone }: Props) {
  const { t } = useText();
  const run = useActs();
  const [reply, setReply] = useState<Reply | null>(null);
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<Outcome>({ problems: [], error: undefined });
  const [empty, setEmpty] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const offered = replies.filter((each) => may(representation, actOf(each)));
  const name = representation.representativeName;
  if (offered.length === 0) return null;

  const problems: readonly FormProblem[] =
    empty && reply === null ? [{ field: 'act', message: t('consent.problem') }] : tried.problems;

  const send = async () => {
    if (reply === null || busy) return;
    setBusy(true);
    const outcome = await run({
      act: actOf(reply),
      caseId,
      representationId: representation.id,
      reason,
      notAboutMe: reply === 'NOT_ABOUT_ME',
    });
    setBusy(false);
    setSure(false);
    setTried(outcome);
    if (outcome.error || outcome.problems.length > 0) {
      setAttempt((before) => before + 1);
      return;
    }
    announce(t(`consent.done.${reply}`, { name }));
    onDone(reply);
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setEmpty(reply === null);
    if (reply === null) setAttempt((before) => before + 1);
    else if (reply === 'DECLINE_CONSENT') void send();
    else setSure(true);
  };

  const why = (
    <TextArea
      name="reason"
      label={t('consent.reason')}
      help={t('consent.reasonHelp', { name })}
      value={reason}
      onValue={setReason}
      limit={limit}
      count={(left) => t(left < 0 ? 'filing.count.over' : 'filing.count.left', { count: Math.abs(left) })}
      problem={problemAt(problems, 'reason')}
      rows={3}
    />
  );
  const more: Partial<Record<Reply, ReactNode>> = {
    WITHDRAW_CONSENT: why,
    DECLINE_CONSENT: why,
    NOT_ABOUT_ME: why,
  };

  return (
    <form className="g-form" noValidate onSubmit={submit}>
      <ErrorSummary heading={t('filing.errors')} problems={problems} attempt={attempt} />
      <RadioChoice
        name="act"
        legend={t(again ? 'consent.again' : 'consent.legend')}
        choices={offered.map((each) => ({
          value: each,
          label: t(`consent.act.${each}`, { name }),
          help: t(`consent.help.${each}`, { name }),
          more: more[each],
        }))}
        value={reply}
        onValue={setReply}
        problem={problemAt(problems, 'act')}
      />
      {tried.error && !sure && <LoadFailed error={tried.error} retry={() => void send()} />}
      <div>
        <Button type="submit" busy={busy && !sure}>
          {t('consent.send')}
        </Button>
      </div>
      {sure && reply && reply !== 'DECLINE_CONSENT' && (
        <Dialog heading={t(`consent.sure.${reply}`, { name })} startAtHeading onClose={() => setSure(false)}>
          <p>{t(`consent.help.${reply}`, { name })}</p>
          {reply === 'NOT_ABOUT_ME' && <p>{t('consent.sure.notMe')}</p>}
          <Stack row gap={2}>
            <Button busy={busy} onPress={() => void send()}>
              {t(`consent.sure.yes.${reply}`, { name })}
            </Button>
            <Button kind="secondary" onPress={() => setSure(false)}>
              {t('consent.sure.back')}
            </Button>
          </Stack>
        </Dialog>
      )}
    </form>
  );
}
