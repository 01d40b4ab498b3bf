import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { OneRepresentationFragment } from '../../../gql/graphql';
import { announce } from '../../../lib/a11y/announcer';
import { LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { Button, Dialog, Stack } from '../../../ui';
import {
  CheckboxChoice,
  ErrorSummary,
  type FormProblem,
  problemAt,
  RadioChoice,
  TextArea,
} from '../../../ui/form';
import { type Act, type Outcome, useActs } from '../../people/useActs';
import { may } from '../../people/words';

const acts: readonly Act[] = ['GIVE_CONSENT', 'TAKE_OVER', 'DECLINE_CONSENT', 'WITHDRAW_CONSENT'];
const limit = 1_000;

interface Props {
  caseId: string;
  representation: OneRepresentationFragment;
  /** Something was answered before: what may still be done is a change of mind. */
  again: boolean;
  onDone: (act: Act) => void;
}

/** What the patient may do, each with what it means; a yes, taking over and withdrawing are asked for once more. */
export function ConsentForm({ caseId, representation, again, onDone }: Props) {
  const { t } = useText();
  const run = useActs();
  const [act, setAct] = useState<Act | null>(null);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<readonly 'notAboutMe'[]>([]);
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<Outcome>({ problems: [], error: undefined });
  const [empty, setEmpty] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const offered = acts.filter((each) => may(representation, each));
  const name = representation.representativeName;
  if (offered.length === 0) return null;

  const problems: readonly FormProblem[] =
    empty && act === null ? [{ field: 'act', message: t('consent.problem') }] : tried.problems;

  const send = async () => {
    if (act === null || busy) return;
    setBusy(true);
    const representationId = representation.id;
    const outcome = await run({ act, caseId, representationId, reason, notAboutMe: wrong.length > 0 });
    setBusy(false);
    setSure(false);
    setTried(outcome);
    if (outcome.error || outcome.problems.length > 0) {
      setAttempt((before) => before + 1);
      return;
    }
    announce(t(`consent.done.${act}`, { name }));
    onDone(act);
  };

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setEmpty(act === null);
    if (act === null) setAttempt((before) => before + 1);
    else if (act === 'DECLINE_CONSENT') void send();
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
  const more: Partial<Record<Act, ReactNode>> = {
    WITHDRAW_CONSENT: why,
    DECLINE_CONSENT: (
      <>
        <CheckboxChoice
          name="notAboutMe"
          legend={t('consent.notMe.legend')}
          choices={[{ value: 'notAboutMe', label: t('consent.notMe') }]}
          values={wrong}
          onValues={setWrong}
        />
        {why}
      </>
    ),
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
        value={act}
        onValue={setAct}
        problem={problemAt(problems, 'act')}
      />
      {tried.error && !sure && <LoadFailed error={tried.error} retry={() => void send()} />}
      <div>
        <Button type="submit" busy={busy && !sure}>
          {t('consent.send')}
        </Button>
      </div>
      {sure && act && act !== 'DECLINE_CONSENT' && (
        <Dialog heading={t(`consent.sure.${act}`, { name })} startAtHeading onClose={() => setSure(false)}>
          <p>{t(`consent.help.${act}`, { name })}</p>
          <Stack row gap={2}>
            <Button busy={busy} onPress={() => void send()}>
              {t(`consent.sure.yes.${act}`, { name })}
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
