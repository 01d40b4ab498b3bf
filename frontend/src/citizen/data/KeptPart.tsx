import type { MyDataQuery } from '../../gql/graphql';
import { useText } from '../../lib/i18n';

/** How long things stay, from the settings that the removing itself goes by. */
export function KeptPart({ rules }: { rules: MyDataQuery['retention'] }) {
  const { t } = useText();
  return (
    <section className="g-section" aria-labelledby="kept">
      <h2 id="kept">{t('data.kept')}</h2>
      <ul className="g-data-list">
        {rules.map(({ subject, days, law }) => (
          <li key={subject}>
            <h3>{t(`data.kept.${subject}`)}</h3>
            <p>{t(`data.kept.${subject}.text`, { days: days ?? 0, law: law ?? '' })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
