import { useState } from 'react';
import { useMutation } from 'urql';
import type { Language } from '../../gql/graphql';
import { followPerson, localeNames, localeOf, locales, useText } from '../../lib/i18n';
import { RadioChoice } from '../../ui/form';
import { UpdateSettings } from './documents';
import { Part } from './Part';
import { SettingsForm } from './SettingsForm';
import { useSaving } from './useSaving';

/** The language of pages and notices: the same choice as at the top of each page, so it shows what is chosen there. */
export function LanguagePart() {
  const { t, locale } = useText();
  const [picked, setPicked] = useState<{ language: Language; at: string } | null>(null);
  const language = picked?.at === locale ? picked.language : (locale.toUpperCase() as Language);
  const [, update] = useMutation(UpdateSettings);
  const saving = useSaving(
    async () => {
      const { data, error } = await update({ input: { language } });
      return { error, problems: data?.updatePreferences.problems };
    },
    () => {
      void followPerson(localeOf(language));
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
          help={t('settings.language.help')}
          value={language}
          onValue={(wanted) => setPicked({ language: wanted, at: locale })}
        />
      </SettingsForm>
    </Part>
  );
}
