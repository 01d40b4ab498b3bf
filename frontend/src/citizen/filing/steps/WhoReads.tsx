import type { CaseKind } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';

/** Stands at every block of free text. */
export function WhoReads({ kind }: { kind: CaseKind }) {
  const { t } = useText();
  return (
    <details className="g-readers">
      <summary>{t('filing.readers.question')}</summary>
      <p>{t(`filing.readers.${kind}`)}</p>
    </details>
  );
}
