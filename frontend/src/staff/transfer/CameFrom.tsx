import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Note } from '../../ui';
import type { DeskTransferFragment } from '../gql/graphql';
import { ReceiptWords } from './ReceiptWords';

/** From where a case came, why, and what they wrote. */
export function CameFrom({ transfer }: { transfer: DeskTransferFragment }) {
  const { t } = useText();
  return (
    <Note heading={t('transfer.came.heading', { unit: unitName(transfer.from) })}>
      <ReceiptWords receipt={transfer} />
      {transfer.note && <p className="g-words">{transfer.note}</p>}
    </Note>
  );
}
