import { useState } from 'react';
import { useMutation } from 'urql';
import type { ContactWay, OwnSettingsFragment } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { CheckboxChoice, problemAt, TextField } from '../../ui/form';
import { UpdateSettings } from './documents';
import { Part } from './Part';
import { SettingsForm } from './SettingsForm';
import { useSaving } from './useSaving';

const ways: readonly ContactWay[] = ['EMAIL', 'SMS', 'PUSH', 'PHONE', 'LETTER'];

interface Props {
  own: OwnSettingsFragment;
  refresh: () => void;
}

/** For whoever lives with somebody who must not know. */
export function SafePart({ own: { contactNeeds }, refresh }: Props) {
  const { t } = useText();
  const [unsafeWays, setUnsafeWays] = useState<readonly ContactWay[]>(contactNeeds?.unsafeWays ?? []);
  const [safeTime, setSafeTime] = useState(contactNeeds?.safeTime ?? '');
  const [, update] = useMutation(UpdateSettings);
  const saving = useSaving(async () => {
    const { data, error } = await update({
      input: { contactNeeds: { unsafeWays: [...unsafeWays], safeTime } },
    });
    return { error, problems: data?.updatePreferences.problems };
  }, refresh);
  return (
    <Part heading={t('settings.safe.heading')} help={t('settings.safe.help')}>
      <SettingsForm saving={saving} submit={t('settings.safe.save')}>
        <CheckboxChoice
          name="unsafeWays"
          legend={t('settings.safe.legend')}
          choices={ways.map((way) => ({ value: way, label: t(`settings.safe.${way}`) }))}
          values={unsafeWays}
          onValues={setUnsafeWays}
        />
        <TextField
          name="contactNeeds.safeTime"
          label={t('settings.safe.time')}
          help={t('settings.safe.timeHelp')}
          value={safeTime}
          onValue={setSafeTime}
          problem={problemAt(saving.problems, 'contactNeeds.safeTime')}
        />
      </SettingsForm>
    </Part>
  );
}
