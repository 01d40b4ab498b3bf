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

export function StateTag({ state }: { state: CaseState }) {
  const { t } = useText();
  const [tone, icon] = looks[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`staff.state.${state}`)}
    </Tag>
  );
}
