import { useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import { TextField } from '../../ui/form/TextField';
import { type AuditSearch, daysFit, readAudit, usualDays } from './search';
import type { Led } from './useLed';
import { Wanted, type WantedFields } from './Wanted';

interface Props {
  led: readonly Led[];
  search: AuditSearch;
}

/** Puts what is looked for into the address, so that it can be kept and gone back to. */
export function SearchForm({ led, search }: Props) {
  const { t } = useText();
  const navigate = useNavigate();
  const days = usualDays(new Date());
  const [number, setNumber] = useState(search.case ?? '');
  const [fields, setFields] = useState<WantedFields>({
    unit: search.unit ?? led[0]?.id ?? '',
    name: search.name ?? '',
    why: search.why ?? '',
    from: search.from ?? (search.case ? '' : days.from),
    to: search.to ?? (search.case ? '' : days.to),
  });
  const [wrong, setWrong] = useState(false);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const anyTime = number.trim() !== '' && fields.from === '' && fields.to === '';
    const fits = anyTime || daysFit(fields.from, fields.to, new Date());
    setWrong(!fits);
    if (fits) void navigate({ to: '/desk/audit', search: readAudit({ ...fields, case: number }) });
  };

  return (
    <form className="d-audit__form" role="search" noValidate onSubmit={submit}>
      <Wanted
        led={led}
        value={fields}
        onValue={setFields}
        atDays={wrong ? t('audit.days.problem') : undefined}
      />
      <TextField
        name="case"
        label={t('audit.case')}
        inputMode="numeric"
        value={number}
        onValue={(value) => {
          setNumber(value);
          if (value.trim() !== '') setFields({ ...fields, from: '', to: '' });
        }}
      />
      <div className="d-audit__act">
        <Button type="submit">{t('audit.search')}</Button>
      </div>
    </form>
  );
}
