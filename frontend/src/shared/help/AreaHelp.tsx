import { useText } from '../../lib/i18n';
import type { HelpArea } from './areas';

/** What helps in one part of the portal, or with leaving it quickly. */
export function AreaHelp({ area }: { area: HelpArea | 'leave' }) {
  const { t } = useText();
  return (
    <ul>
      {([1, 2, 3] as const).map((line) => (
        <li key={line}>{t(`help.${area}.${line}`)}</li>
      ))}
    </ul>
  );
}
