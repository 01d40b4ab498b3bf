import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../lib/i18n';
import { Tag } from '../../ui';
import { problemAt, TextField } from '../../ui/form';
import { CodeForm } from './CodeForm';
import { UpdateSettings } from './documents';
import { SettingsForm } from './SettingsForm';
import { useSaving } from './useSaving';

interface Props {
  way: 'EMAIL' | 'SMS';
  known: string;
  confirmed: boolean;
  refresh: () => void;
}

/** An address; a new one is confirmed by a code before anything goes there. */
export function AddressForm({ way, known, confirmed, refresh }: Props) {
  const { t } = useText();
  const field = way === 'EMAIL' ? 'email' : 'phone';
  const [address, setAddress] = useState(known);
  const [, update] = useMutation(UpdateSettings);
  const saving = useSaving(async () => {
    const { data, error } = await update({ input: { [field]: address.trim() } });
    return { error, problems: data?.updatePreferences.problems };
  }, refresh);
  return (
    <>
      <SettingsForm saving={saving} submit={t(`settings.${way}.save`)}>
        <TextField
          name={field}
          type={way === 'EMAIL' ? 'email' : 'text'}
          inputMode={way === 'EMAIL' ? 'email' : 'numeric'}
          autoComplete={way === 'EMAIL' ? 'email' : 'tel'}
          label={t(`settings.${way}.label`)}
          help={t('settings.address.help')}
          value={address}
          onValue={setAddress}
          problem={problemAt(saving.problems, field)}
        />
        {known && confirmed && (
          <p>
            <Tag tone="primary" icon="check">
              {t('settings.address.confirmed', { address: known })}
            </Tag>
          </p>
        )}
      </SettingsForm>
      {known && !confirmed && <CodeForm way={way} address={known} refresh={refresh} />}
    </>
  );
}
