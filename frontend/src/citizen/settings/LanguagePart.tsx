import { useState } from 'react';
import { useMutation } from 'urql';
import type { Language, OwnSettingsFragment } from '../../gql/graphql';
import { chooseLocale, type Locale, localeNames, locales, useText } from '../../lib/i18n';
import { RadioChoice } from '../../ui/form';
import { UpdateSettings } from './documents';
import { Part } from './Part';
import { SettingsForm } from './SettingsForm';
import { useSaving } from './useSaving';

/** The language of notices, and of the pages from then on. */
export function LanguagePart({ own }: { own: OwnSettingsFragment }) {
  const { t } = useText();
  const [language, setLanguage] = useState(own.language);
  const [, update] = useMutation(UpdateSettings);
  const saving = useSaving(
    async () => {
      const { data, error } = await update({ input: { language } });
      return { error, problems: data?.updatePreferences.problems };
    },
    () => {
      if (language) void chooseLocale(language.toLowerCase() as Locale);
    },
  );
  return (
    <Part heading={t('settings.language.heading')}>
      <SettingsForm saving={saving} submit={t('settings.language.save')}>
        <RadioChoice
          name="language"
          legend={t('settings.language.legend')}
          choices={locales.map((locale) => ({
            value: locale.toUpperCase() as Language,
            label: <span lang={locale}>{localeNames[locale]}</span>,
          }))}
          value={language ?? null}
          onValue={setLanguage}
        />
      </SettingsForm>
    </Part>
  );
}
