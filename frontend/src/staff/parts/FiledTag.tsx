import { useText } from '../../lib/i18n';
import { type IconName, Tag } from '../../ui';
import type { FiledForAnother } from '../gql/graphql';

const looks = {
  OPEN: ['neutral', 'person'],
  TO_DECIDE: ['attention', 'person'],
  SAID_NO: ['neutral', 'person'],
  ENDED: ['neutral', 'person'],
  NOT_ABOUT_PATIENT: ['danger', 'warning'],
} as const satisfies Record<FiledForAnother, readonly [string, IconName]>;

/** That somebody filed a case for somebody else, and what the one who handles it must know of that at a glance. */
export function FiledTag({ filed }: { filed: FiledForAnother }) {
  const { t } = useText();
  const [tone, icon] = looks[filed];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`staff.filed.${filed}`)}
    </Tag>
  );
}
