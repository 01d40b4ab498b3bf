import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import type { DeskTransferFragment } from '../gql/graphql';

/** When, from whom to whom, by whom, why. */
export function ReceiptWords({ receipt: { from, to, by, at, reason } }: { receipt: DeskTransferFragment }) {
  const { t, formats } = useText();
  return (
    <p>
      {t('transfer.receipt', {
        by,
        from: unitName(from),
        to: unitName(to),
        at: formats.moment(at),
        why: t(`transfer.reason.${reason}`),
      })}
    </p>
  );
}
