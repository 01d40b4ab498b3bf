import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useId, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import { failureText } from '../parts/failureText';
import { FindCaseDocument } from './documents';

/** Opens a case by the number that somebody says on the phone, whether it is open or done. */
export function FindCase() {
  const { t } = useText();
  const client = useClient();
  const navigate = useNavigate();
  const id = useId();
  const [number, setNumber] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<{ number: string; error: CombinedError | undefined } | null>(null);

  const find = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const { data, error } = await client.query(
      FindCaseDocument,
      { number },
      { requestPolicy: 'network-only' },
    );
    setBusy(false);
    const found = data?.workQueue.edges[0]?.node.id;
    if (found) void navigate({ to: '/desk/cases/$caseId', params: { caseId: found } });
    else setWrong({ number: number.trim(), error });
  };
  const words = (said: string) =>
    said === '' ? t('staff.find.empty') : t('staff.find.none', { number: said });

  return (
    <form className="d-find" role="search" noValidate onSubmit={(event) => void find(event)}>
      <label htmlFor={id}>{t('staff.find.label')}</label>
      <input
        id={id}
        value={number}
        inputMode="numeric"
        autoComplete="off"
        size={12}
        aria-describedby={wrong ? `${id}wrong` : undefined}
        aria-invalid={wrong ? true : undefined}
        onChange={(event) => {
          setNumber(event.target.value);
          setWrong(null);
        }}
      />
      <Button type="submit" kind="secondary" size="small" busy={busy}>
        {t('staff.find.button')}
      </Button>
      <p id={`${id}wrong`} className="d-find__wrong" role="status">
        {wrong && (wrong.error ? failureText(t, wrong.error) : words(wrong.number))}
      </p>
    </form>
  );
}
