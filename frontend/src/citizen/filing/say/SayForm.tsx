import { type SubmitEvent, useState } from 'react';
import { LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import { ErrorSummary, problemAt, RadioChoice, TextArea } from '../../../ui/form';
import { limits } from '../rules';
import { useCount } from '../steps/useCount';
import { WhoReads } from '../steps/WhoReads';
import { UnitSearch } from '../unit/UnitSearch';
import { UnitWords } from '../unit/UnitWords';
import { type SayKind, type Typed, useSay } from './useSay';

interface Props {
  begun: SayKind;
  onSent: (number: string) => void;
}

/** One form on one page: what it is, where, what one wants to say. */
export function SayForm({ begun, onSent }: Props) {
  const { t } = useText();
  const count = useCount();
  const [typed, setTyped] = useState<Typed>({ kind: begun, unit: null, text: '', better: '' });
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
        <Unit typed={typed} change={change} problem={problemAt(problems, 'organisationId')} />
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

interface UnitProps {
  typed: Typed;
  change: (patch: Partial<Typed>) => void;
  problem: string | undefined;
}

function Unit({ typed: { unit }, change, problem }: UnitProps) {
  const { t } = useText();
  if (!unit) return <UnitSearch onChoose={(chosen) => change({ unit: chosen })} problem={problem} />;
  return (
    <section className="g-card g-section" aria-label={t('filing.unit.chosen')}>
      <p className="g-quiet">{t('filing.unit.chosen')}</p>
      <UnitWords unit={unit} />
      <div>
        <Button kind="secondary" size="small" onPress={() => change({ unit: null })}>
          {t('filing.unit.other')}
        </Button>
      </div>
    </section>
  );
}
