import { useEffect, useRef } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../gql';
import type { Language } from '../gql/graphql';
import { currentLocale, followPerson, isUntold, localeOf, useText } from '../lib/i18n';

const PersonLanguage = graphql(`
  query PersonLanguage {
    viewer {
      id
      language
      languageChosen
    }
  }
`);

const ChooseLanguage = graphql(`
  mutation ChooseLanguage($input: UpdatePreferencesInput!) {
    updatePreferences(input: $input) {
      viewer {
        id
        language
        languageChosen
      }
    }
  }
`);

/**
 * The pages and the notices have one language, the person's: what is chosen at the top of a page becomes theirs, also when it
 * was chosen before the login; else the pages follow what they have chosen earlier. Who has never chosen gets that of the page.
 */
export function usePersonLanguage(): void {
  const { locale } = useText();
  const [{ data }] = useQuery({ query: PersonLanguage });
  const [{ fetching }, choose] = useMutation(ChooseLanguage);
  const tried = useRef<string>(null);
  const language = data?.viewer?.language;
  const chosen = data?.viewer?.languageChosen;

  useEffect(
    function keepOneLanguage() {
      // Another language is on its way to the page: this comes again with it.
      if (!language || fetching || currentLocale() !== locale) return;
      const theirs = localeOf(language);
      if (chosen && (theirs === locale || !isUntold())) {
        tried.current = null;
        void followPerson(theirs);
      } else if (tried.current !== locale) {
        // Once only: what could not be saved is, the next time that one comes here.
        tried.current = locale;
        void choose({ input: { language: locale.toUpperCase() as Language } });
      }
    },
    [language, chosen, locale, fetching, choose],
  );
}
