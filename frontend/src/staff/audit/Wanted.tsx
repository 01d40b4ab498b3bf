import { useText } from '../../lib/i18n';
import { Select } from '../../ui/form/Select';
import { TextField } from '../../ui/form/TextField';
import type { AccessReason } from '../gql/graphql';
import { DayInput } from './DayInput';
import { reasons } from './search';
import type { Led } from './useLed';

/** What the search and the spot check ask in the same way. */
export interface WantedFields {
  unit: string;
  name: string;
  why: AccessReason | '';
  from: string;
  to: string;
}

interface Props {
  led: readonly Led[];
  value: WantedFields;
  onValue: (value: WantedFields) => void;
  atDays: string | undefined;
}

const any = 'ANY';

export function Wanted({ led, value, onValue, atDays }: Props) {
  const { t } = useText();
  const set = (change: Partial<WantedFields>) => onValue({ ...value, ...change });
  const why = [any, ...reasons].map((each) => ({
    value: each,
    label: t(`audit.why.${each as AccessReason | 'ANY'}`),
  }));
  return (
    <>
      {led.length > 1 && (
        <Select
          name="unit"
          label={t('audit.unit')}
          none={t('audit.unit.none')}
          groups={[
            { label: t('audit.unit'), options: led.map(({ id, name }) => ({ value: id, label: name })) },
          ]}
          value={value.unit}
          onValue={(unit) => set({ unit })}
        />
      )}
      <DayInput
        name="from"
        label={t('audit.from')}
        value={value.from}
        onValue={(from) => set({ from })}
        problem={atDays}
      />
      <DayInput name="to" label={t('audit.to')} value={value.to} onValue={(to) => set({ to })} />
      <TextField name="name" label={t('audit.name')} value={value.name} onValue={(name) => set({ name })} />
      <Select
        name="why"
        label={t('audit.why')}
        none={t('audit.why.ANY')}
        groups={[{ label: t('audit.why'), options: why }]}
        value={value.why === '' ? any : value.why}
        onValue={(chosen) => set({ why: chosen === any ? '' : (chosen as AccessReason) })}
      />
    </>
  );
}
