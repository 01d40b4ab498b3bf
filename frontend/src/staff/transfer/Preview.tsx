import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import type { DeskPreviewTransferQuery, RoleName, TransferAccessChange } from '../gql/graphql';

type Seen = NonNullable<DeskPreviewTransferQuery['previewTransfer']['preview']>;

interface Props {
  preview: Seen;
  from: string;
  to: string;
}

/** Roles that see cases; nobody else is counted. */
const seeing: Partial<Record<RoleName, 'HANDLER' | 'MANAGER' | 'ALLOCATOR'>> = {
  HANDLER: 'HANDLER',
  MANAGER: 'MANAGER',
  ALLOCATOR: 'ALLOCATOR',
};
const changes: readonly TransferAccessChange[] = ['GAINS', 'LOSES', 'KEEPS'];

/** What would change if the case went there: who sees it, when the answer is due, what goes along. */
export function Preview({ preview, from, to }: Props) {
  const { t } = useText();
  return (
    <section className="g-card d-transfer__preview" aria-labelledby="preview">
      <h2 id="preview">{t('transfer.preview.heading')}</h2>
      {changes.map((change) => (
        <Access key={change} change={change} rows={preview.access.filter((row) => row.change === change)} />
      ))}
      <h3>{t('transfer.clock.heading')}</h3>
      <Clock preview={preview} />
      <h3>{t('transfer.things.heading')}</h3>
      <Things things={preview.belongings} from={from} to={to} />
    </section>
  );
}

function Access({ change, rows }: { change: TransferAccessChange; rows: Seen['access'] }) {
  const { t } = useText();
  if (rows.length === 0 && change !== 'GAINS') return null;
  return (
    <>
      <h3>{t(`transfer.access.${change}`)}</h3>
      {rows.length === 0 ? (
        <p>{t('transfer.access.nobody')}</p>
      ) : (
        <ul>
          {rows.map(({ role, people, organisation }) => (
            <li key={role + organisation.id}>
              {t('transfer.access.row', {
                count: people,
                role: t(`transfer.role.${seeing[role] ?? 'HANDLER'}`, { count: people }),
                unit: unitName(organisation),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Clock({ preview: { dueBefore, dueAfter } }: { preview: Seen }) {
  const { t, formats } = useText();
  if (!dueBefore || !dueAfter) return <p>{t('transfer.clock.none')}</p>;
  const before = formats.day(dueBefore);
  return (
    <p>
      {dueBefore === dueAfter
        ? t('transfer.clock.same', { day: before })
        : t('transfer.clock.sooner', { before, after: formats.day(dueAfter) })}{' '}
      {t('transfer.clock.rule')}
    </p>
  );
}

function Things({ things, from, to }: { things: Seen['belongings']; from: string; to: string }) {
  const { t } = useText();
  return (
    <ul>
      <li>
        {t('transfer.things.along', { letters: things.letters, files: things.attachments, unit: to })}
        {things.classified && ` ${t('transfer.things.classified')}`}
      </li>
      <li>{t('transfer.things.handler')}</li>
      {things.openQuestions > 0 && <li>{t('transfer.things.questions', { count: things.openQuestions })}</li>}
      {things.answerDraft && <li>{t('transfer.things.draft')}</li>}
      {things.notes > 0 && <li>{t('transfer.things.notes', { count: things.notes, unit: from })}</li>}
      {things.secondCoding && <li>{t('transfer.things.coding')}</li>}
      <li>{t('transfer.things.receipt', { unit: from })}</li>
    </ul>
  );
}
