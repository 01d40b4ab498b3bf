import { useText } from '../../lib/i18n';
import { Note } from '../../ui';
import type { CaseState } from '../gql/graphql';
import type { Side } from './sides';

interface Props {
  sides: readonly Side[];
  state: CaseState;
}

const written: readonly CaseState[] = ['RECEIVED', 'IN_PROGRESS', 'AWAITING_CITIZEN'];

/** While one writes: who reads what one writes, and what not to write to whom. After that: who can read what is there. */
export function Reach({ sides, state }: Props) {
  const { t } = useText();
  const when = written.includes(state) ? 'open' : 'done';
  const careful = when === 'open' && sides.some(({ sees }) => sees === 'OWN');
  return (
    <Note tone={careful ? 'attention' : 'info'} heading={t('staff.reach')}>
      <ul>
        {sides.map(({ who, sees }) => (
          <li key={who}>
            <strong>{who}</strong>: {t(`staff.reach.${when}.${sees}`)}
          </li>
        ))}
      </ul>
    </Note>
  );
}
