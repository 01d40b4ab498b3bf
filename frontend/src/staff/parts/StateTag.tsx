import { useText } from '../../lib/i18n';
import { type IconName, Tag } from '../../ui';
import type { CaseState } from '../gql/graphql';

const looks = {
  RECEIVED: ['primary', 'speech'],
  IN_PROGRESS: ['neutral', 'pen'],
  AWAITING_CITIZEN: ['attention', 'reply'],
  ANSWERED: ['good', 'check'],
  REOPENING_REQUESTED: ['attention', 'reply'],
  CLOSED: ['good', 'check'],
  WITHDRAWN: ['neutral', 'close'],
} as const satisfies Record<CaseState, readonly [string, IconName]>;

interface Props {
  state: CaseState;
  /** Its handler was given it and has not opened it: then nobody works on it yet, whatever its state. */
  unopened?: boolean;
}

export function StateTag({ state, unopened = false }: Props) {
  const { t } = useText();
  if (unopened && state === 'IN_PROGRESS') {
    return (
      <Tag tone="primary" icon="person">
        {t('staff.state.unopened')}
      </Tag>
    );
  }
  const [tone, icon] = looks[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`staff.state.${state}`)}
    </Tag>
  );
}
