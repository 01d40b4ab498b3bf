import { graphql } from '../gql';
import type { WhoseFragment } from '../gql/graphql';
import type { Text } from '../lib/i18n';
import { correctionOf } from '../shared/correction';

export const WhoseCase = graphql(`
  fragment Whose on Case {
    id
    partyRoles
    representations {
      id
      side
      representativeName
      patientName
      history {
        state
        notAboutMe
        by
        at
      }
    }
  }
`);

/**
 * Tells cases of the same unit apart where they stand in a list: who wrote about the reader, or about whom the reader wrote. Null
 * for what is the reader's own, and when the name may not be said: the unit has corrected it, or it is protected.
 */
export function whoseWords({ partyRoles, representations }: WhoseFragment, { t }: Text): string | null {
  const wrote = partyRoles.includes('SUBMITTER');
  const one = representations.find(({ side }) => side === (wrote ? 'REPRESENTATIVE' : 'PATIENT'));
  if (!one) return null;
  if (!wrote) return t('whose.by', { name: one.representativeName });
  const name = correctionOf(one.history) ? null : one.patientName;
  return name ? t('whose.about', { name }) : null;
}
