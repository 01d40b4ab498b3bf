import { useState } from 'react';
import { useMutation } from 'urql';
import type { OwnSettingsFragment } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { CheckboxChoice, problemAt, TextField } from '../../ui/form';
import { UpdateSettings } from './documents';
import { Part } from './Part';
import { SettingsForm } from './SettingsForm';
import { useSaving } from './useSaving';

type Need = 'interpreter' | 'easyRead';

/** Interpreter and easy texts. */
export function NeedsPart({ own: { contactNeeds } }: { own: OwnSettingsFragment }) {
  const { t } = useText();
  const [needs, setNeeds] = useState<readonly Need[]>([
    ...(contactNeeds?.interpreterLanguage ? (['interpreter'] as const) : []),
    ...(contactNeeds?.easyRead ? (['easyRead'] as const) : []),
  ]);
  const [language, setLanguage] = useState(contactNeeds?.interpreterLanguage ?? '');
  const [, update] = useMutation(UpdateSettings);
  const saving = useSaving(async () => {
    const interpreterLanguage = needs.includes('interpreter') ? language : '';
    const { data, error } = await update({
      input: { contactNeeds: { interpreterLanguage, easyRead: needs.includes('easyRead') } },
    });
    return { error, problems: data?.updatePreferences.problems };
  });
  const which = (
    <TextField
      name="contactNeeds.interpreterLanguage"
      label={t('settings.needs.language')}
      value={language}
      onValue={setLanguage}
      problem={problemAt(saving.problems, 'contactNeeds.interpreterLanguage')}
    />
  );
  return (
    <Part heading={t('settings.needs.heading')} help={t('settings.needs.help')}>
      <SettingsForm saving={saving} submit={t('settings.needs.save')}>
        <CheckboxChoice
          name="needs"
          legend={t('settings.needs.legend')}
          choices={[
            { value: 'interpreter', label: t('settings.needs.interpreter'), more: which },
            { value: 'easyRead', label: t('settings.needs.easyRead') },
          ]}
          values={needs}
          onValues={setNeeds}
        />
      </SettingsForm>
    </Part>
  );
}
