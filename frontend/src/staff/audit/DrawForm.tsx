import { useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import { problemAt } from '../../ui/form/problems';
import { TextField } from '../../ui/form/TextField';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import { DrawAccessReviewDocument } from './documents';
import { daysFit, usualDays } from './search';
import type { Led } from './useLed';
import { Wanted, type WantedFields } from './Wanted';

const usualSize = '10';
const known = ['to', 'size', 'seed'];

function whole(typed: string): number | null {
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

/** Draws a spot check and goes to it. What was tried twice, for want of an answer, is drawn once. */
export function DrawForm({ led }: { led: readonly Led[] }) {
  const { t } = useText();
  const navigate = useNavigate();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [fields, setFields] = useState<WantedFields>(() => ({
    unit: led[0]?.id ?? '',
    name: '',
    why: '',
    ...usualDays(new Date()),
  }));
  const [size, setSize] = useState(usualSize);
  const [seed, setSeed] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [{ fetching }, draw] = useMutation(DrawAccessReviewDocument);
  const problems = refusal?.problems ?? [];

  const wrong = (): Refusal | null => {
    const found = [
      { field: 'to', message: t('audit.days.problem'), fits: daysFit(fields.from, fields.to, new Date()) },
      { field: 'size', message: t('audit.size.problem'), fits: whole(size) !== null },
      { field: 'seed', message: t('audit.seed.problem'), fits: seed.trim() === '' || whole(seed) !== null },
    ].flatMap(({ field, message, fits }) =>
      fits ? [] : [{ code: 'INVALID_FORMAT' as const, field, message }],
    );
    return found.length > 0 ? { problems: found, error: undefined } : null;
  };
  const send = async () => {
    const { data, error } = await draw({
      input: {
        idempotencyKey: key,
        organisationId: fields.unit,
        from: fields.from,
        to: fields.to,
        staffName: fields.name.trim() || null,
        reason: fields.why || null,
        size: whole(size) ?? 0,
        seed: whole(seed),
      },
    });
    const review = data?.drawAccessReview.review;
    if (review) void navigate({ to: '/desk/audit/reviews/$reviewId', params: { reviewId: review.id } });
    else {
      if (data) setKey(crypto.randomUUID());
      setRefusal({ problems: data ? fieldProblems(data.drawAccessReview.problems) : [], error });
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (fetching) return;
    const before = wrong();
    setRefusal(before);
    if (!before) void send();
  };

  return (
    <form className="d-audit__form" noValidate aria-label={t('audit.draw.heading')} onSubmit={submit}>
      <Wanted led={led} value={fields} onValue={setFields} atDays={problemAt(problems, 'to')} />
      <TextField
        name="size"
        label={t('audit.size')}
        inputMode="numeric"
        width={4}
        value={size}
        onValue={setSize}
        problem={problemAt(problems, 'size')}
      />
      <TextField
        name="seed"
        label={t('audit.seed')}
        help={t('audit.seed.help')}
        inputMode="numeric"
        width={10}
        value={seed}
        onValue={setSeed}
        problem={problemAt(problems, 'seed')}
      />
      {refusal && !problems.some(({ field }) => known.includes(field)) && <RefusalNote refusal={refusal} />}
      <div className="d-audit__act">
        <Button type="submit" busy={fetching}>
          {t('audit.draw')}
        </Button>
      </div>
    </form>
  );
}
