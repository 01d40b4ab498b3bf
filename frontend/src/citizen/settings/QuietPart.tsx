import { useState } from 'react';
import { useMutation } from 'urql';
import type { OwnNoticesFragment } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { problemAt, RadioChoice, TextField } from '../../ui/form';
import { UpdateNotices } from './documents';
import { Part } from './Part';
import { SettingsForm } from './SettingsForm';
import { useSaving } from './useSaving';

interface Props {
  notices: OwnNoticesFragment;
  refresh: () => void;
}

/** A time of day in which no notice comes. */
export function QuietPart({ notices: { quietHours }, refresh }: Props) {
  const { t } = useText();
  const [when, setWhen] = useState<'always' | 'quiet'>(quietHours ? 'quiet' : 'always');
  const [from, setFrom] = useState(quietHours?.from ?? '22:00');
  const [until, setUntil] = useState(quietHours?.until ?? '07:00');
  const [, update] = useMutation(UpdateNotices);
  const saving = useSaving(async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const input =
      when === 'quiet'
        ? { quietHours: { from: from.trim(), until: until.trim(), timeZone } }
        : { noQuietHours: true };
    const { data, error } = await update({ input });
    return { error, problems: data?.updateNotices.problems };
  }, refresh);
  const whole = problemAt(saving.problems, 'quietHours');
  const hours = (
    <div className="g-settings__hours">
      <TextField
        name="quietHours.from"
        width={6}
        label={t('settings.quiet.from')}
        value={from}
        onValue={setFrom}
        problem={problemAt(saving.problems, 'quietHours.from') ?? whole}
      />
      <TextField
        name="quietHours.until"
        width={6}
        label={t('settings.quiet.until')}
        value={until}
        onValue={setUntil}
        problem={problemAt(saving.problems, 'quietHours.until')}
      />
    </div>
  );
  return (
    <Part heading={t('settings.quiet.heading')} help={t('settings.quiet.help')}>
      <SettingsForm saving={saving} submit={t('settings.quiet.save')}>
        <RadioChoice
          name="quietHours"
          legend={t('settings.quiet.legend')}
          choices={[
            { value: 'always', label: t('settings.quiet.always') },
            { value: 'quiet', label: t('settings.quiet.quiet'), more: hours },
          ]}
          value={when}
          onValue={setWhen}
        />
      </SettingsForm>
    </Part>
  );
}
