import { type SubmitEvent, useState } from 'react';
import { LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import { ErrorSummary, problemAt, RadioChoice, TextArea } from '../../../ui/form';
import { limits } from '../rules';
import { useCount } from '../steps/useCount';
import { WhoReads } from '../steps/WhoReads';
import { UnitChoice } from '../unit/UnitChoice';
import { type SayKind, type Typed, useSay } from './useSay';

interface Props {
  begun: SayKind;
  onSent: (number: string) => void;
}

/** One form on one page: what it is, where, what one wants to say. */
export function SayForm({ begun, onSent }: Props) {
  const { t } = useText();
  const count = useCount();
  const [typed, setTyped] = useState<Typed>({
    kind: begun,
    unit: null,
    unitWords: null,
    furtherUnits: [],
    text: '',
    better: '',
  });
  const { send, sending, problems, attempt, error } = useSay(typed, onSent);
  const change = (patch: Partial<Typed>) => setTyped((before) => ({ ...before, ...patch }));

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };

  return (
    <>
      <ErrorSummary heading={t('filing.errors')} problems={problems} attempt={attempt} />
      <form className="g-form" noValidate autoComplete="off" onSubmit={submit}>
        <RadioChoice<SayKind>
          name="kind"
          legend={t('say.kind')}
          choices={(['IMPROVEMENT', 'VIEW'] as const).map((kind) => ({
            value: kind,
            label: t(`say.kind.${kind}`),
          }))}
          value={typed.kind}
          onValue={(kind) => change({ kind })}
        />
        <UnitChoice where={typed} change={change} problem={(field) => problemAt(problems, field)} />
        <TextArea
          name="whatHappened"
          label={t(`filing.what.label.${typed.kind}`)}
          help={t('say.names')}
          value={typed.text}
          onValue={(text) => change({ text })}
          limit={limits.whatHappened}
          count={count}
          problem={problemAt(problems, 'whatHappened')}
          rows={8}
        />
        <TextArea
          name="better"
          label={t('filing.better.label')}
          value={typed.better}
          onValue={(better) => change({ better })}
          limit={limits.better}
          count={count}
          problem={problemAt(problems, 'better')}
          rows={5}
        />
        <WhoReads kind={typed.kind} />
        {error && <LoadFailed error={error} retry={() => void send()} />}
        <div>
          <Button type="submit" busy={sending}>
            {t(sending ? 'filing.check.sending' : 'say.send')}
          </Button>
        </div>
      </form>
    </>
  );
}
