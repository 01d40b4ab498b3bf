import { useText } from '../../lib/i18n';
import { Note } from '../../ui';
import type { DeskWordsFragment } from '../gql/graphql';

type Needs = NonNullable<DeskWordsFragment['contactNeeds']>;

/** What whoever writes or calls must know, as it stands today. */
export function ContactNeeds({ needs }: { needs: Needs }) {
  const { t, formats } = useText();
  const { safeTime, unsafeWays, interpreterLanguage, easyRead } = needs;
  const lines = [
    unsafeWays.length > 0 &&
      t('staff.needs.unsafe', { ways: formats.list(unsafeWays.map((way) => t(`staff.way.${way}`))) }),
    safeTime && t('staff.needs.safeTime', { time: safeTime }),
    interpreterLanguage && t('staff.needs.interpreter', { language: interpreterLanguage }),
    easyRead && t('staff.needs.easyRead'),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0) return null;
  return (
    <Note tone="attention" heading={t('staff.needs.heading')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Note>
  );
}
