import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Page } from '../../ui';
import type { DeskTransferFragment } from '../gql/graphql';
import { ReceiptWords } from './ReceiptWords';

/** In place of a case that has gone: that it has, to whom, by whom. */
export function Receipt({ receipt, mine = false }: { receipt: DeskTransferFragment; mine?: boolean }) {
  const { t } = useText();
  return (
    <Page heading={t('transfer.gone.heading', { number: receipt.number, unit: unitName(receipt.to) })}>
      <p role="status">{t(mine ? 'transfer.gone.mine' : 'transfer.gone.text')}</p>
      <ReceiptWords receipt={receipt} />
      <p>
        <Link to="/desk">{t('staff.case.toQueue')}</Link>
      </p>
      <p>
        <Link to="/desk/passed-on">{t('transfer.toReceipts')}</Link>
      </p>
    </Page>
  );
}
