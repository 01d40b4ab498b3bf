import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../lib/i18n';
import { Button, Note } from '../../ui';
import { problemAt, TextField } from '../../ui/form';
import { ConfirmContact, SendContactCode } from './documents';
import { SettingsForm } from './SettingsForm';
import { useSaving } from './useSaving';

interface Props {
  way: 'EMAIL' | 'SMS';
  address: string;
  refresh: () => void;
}

/** The code that came to a new address. */
export function CodeForm({ way, address, refresh }: Props) {
  const { t } = useText();
  const [code, setCode] = useState('');
  const [, confirm] = useMutation(ConfirmContact);
  const [, send] = useMutation(SendContactCode);
  const name = `${way.toLowerCase()}-code`;
  const confirming = useSaving(async () => {
    const { data, error } = await confirm({ input: { way, code } });
    return { error, problems: data?.confirmContact.problems };
  }, refresh);
  const sending = useSaving(async () => {
    const { data, error } = await send({ input: { way } });
    return { error, problems: data?.sendContactCode.problems };
  });
  const shown = { ...confirming, problems: confirming.problems.map((each) => ({ ...each, field: name })) };
  return (
    <Note tone="attention" heading={t('settings.code.heading')}>
      <p>{t('settings.code.text', { address })}</p>
      <SettingsForm saving={shown} submit={t('settings.code.save')} kind="primary">
        <TextField
          name={name}
          inputMode="numeric"
          autoComplete="one-time-code"
          width={8}
          label={t('settings.code.label')}
          value={code}
          onValue={setCode}
          problem={problemAt(shown.problems, name)}
        />
      </SettingsForm>
      <Button kind="quiet" busy={sending.busy} onPress={sending.run}>
        {t('settings.code.again')}
      </Button>
      <p role="status">
        {sending.saved ? t('settings.code.sent') : sending.problems.map(({ message }) => message).join(' ')}
      </p>
    </Note>
  );
}
