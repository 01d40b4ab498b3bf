import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import { TextField } from '../../ui/form';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import { DrawSecondDocument } from './documents';

interface Props {
  unit: string;
  period: { from: string; until: string };
  onDrawn: () => void;
}

/** Asks for second codings of cases drawn by chance. */
export function Draw({ unit, period, onDrawn }: Props) {
  const { t } = useText();
  const [{ fetching }, run] = useMutation(DrawSecondDocument);
  const [count, setCount] = useState('10');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [drawn, setDrawn] = useState<number | null>(null);
  const wanted = /^\d{1,3}$/.test(count.trim()) ? Number(count.trim()) : 0;

  const draw = async (event: SubmitEvent) => {
    event.preventDefault();
    if (fetching) return;
    const { data, error } = await run({ input: { organisationId: unit, ...period, count: wanted } });
    const asked = data?.drawSecondCodings.asked ?? null;
    const problems = data ? fieldProblems(data.drawSecondCodings.problems) : [];
    setRefusal(asked === null ? { problems, error } : null);
    setDrawn(asked);
    if (asked !== null) {
      announce(t('staff.coding.drawn', { count: asked }));
      onDrawn();
    }
  };

  return (
    <form className="d-coding__draw" noValidate onSubmit={(event) => void draw(event)}>
      <h3>{t('staff.coding.draw')}</h3>
      <p className="g-quiet">{t('staff.coding.draw.help')}</p>
      <TextField
        name="count"
        label={t('staff.coding.draw.count')}
        width={4}
        value={count}
        onValue={setCount}
      />
      {refusal && <RefusalNote refusal={refusal} />}
      {drawn !== null && <p>{t('staff.coding.drawn', { count: drawn })}</p>}
      <Button type="submit" kind="secondary" size="small" busy={fetching}>
        {t('staff.coding.draw.do')}
      </Button>
    </form>
  );
}
