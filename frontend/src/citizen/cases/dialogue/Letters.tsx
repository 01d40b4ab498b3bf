import { type CombinedError, useClient } from 'urql';
import { useState } from 'react';
import { readFragment } from '../../../gql';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { LoadFailed, nodesOf, useRest } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { languageOf, languageOfCountry } from '../../../shared/language';
import { Waiting } from '../../../ui';
import { LettersFragment, MoreLettersQuery } from '../documents';
import { turnOf } from '../parts/turn';
import { Letter } from './Letter';

/** All letters of the dialogue, oldest first. */
export function Letters({ whole }: { whole: CaseWholeFragment }) {
  const { id, version, state, messages, organisation, content } = whole;
  const { t } = useText();
  const client = useClient();
  const [error, setError] = useState<CombinedError | undefined>();
  const first = readFragment(LettersFragment, messages);
  const rest = useRest(first, version, async (after) => {
    const found = await client.query(MoreLettersQuery, { id, after }, { requestPolicy: 'network-only' });
    setError(found.error);
    return readFragment(LettersFragment, found.data?.case?.messages) ?? null;
  });
  const letters = [...nodesOf(first), ...rest.nodes];

  return (
    <>
      {letters.length === 0 && (
        <p className="g-quiet">{t(turnOf({ state }) === 'done' ? 'dialogue.none.done' : 'dialogue.none')}</p>
      )}
      {letters.map((letter) => (
        <Letter
          key={letter.id}
          letter={letter}
          staffLanguage={languageOfCountry(organisation.country)}
          citizenLanguage={content ? languageOf(content.language) : undefined}
          whole={whole}
        />
      ))}
      {rest.state === 'reading' && <Waiting label={t('common.waiting')} />}
      {rest.state === 'failed' && error && <LoadFailed error={error} retry={rest.again} />}
    </>
  );
}
