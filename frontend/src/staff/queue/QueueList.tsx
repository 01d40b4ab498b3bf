import type { Ref } from 'react';
import { useText } from '../../lib/i18n';
import type { Stage } from './lines';
import type { Choice } from './choice';
import type { Row } from './model';
import { QueueRow } from './QueueRow';

interface Props {
  rows: readonly Row[];
  stage: Stage;
  choice: Choice | null;
  ref: Ref<HTMLOListElement>;
}

const columns = ['when', 'case', 'unit', 'state', 'who'] as const;

/** The rows, as a list: each cell says by itself what it is, so the headings are only for the eye. */
export function QueueList({ rows, stage, choice, ref }: Props) {
  const { t } = useText();
  return (
    <div className="d-queue" data-choosing={choice !== null || undefined}>
      <div className="d-queue__head" aria-hidden="true">
        {columns.map((column) => (
          <span key={column}>
            {t(`staff.queue.column.${column === 'when' && stage === 'done' ? 'done' : column}`)}
          </span>
        ))}
      </div>
      <ol ref={ref} className="d-queue__rows" aria-label={t(`staff.queue.rows.${stage}`)}>
        {rows.map((row) => (
          <QueueRow key={row.line.id} row={row} choice={choice} />
        ))}
      </ol>
    </div>
  );
}
