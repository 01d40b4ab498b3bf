import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Tag } from '../../ui';
import { Deadline } from '../parts/Deadline';
import { FiledTag } from '../parts/FiledTag';
import { StateTag } from '../parts/StateTag';
import type { Choice } from './choice';
import { useQueueDesk } from './context';
import type { Row } from './model';

interface Props {
  row: Row;
  choice: Choice | null;
}

/** One line of the queue. The whole row is a target for the pointer; the number is the link. It shows no content. */
export function QueueRow({ row: { line, left }, choice }: Props) {
  const { t, formats } = useText();
  const id = useId();
  const { remember } = useQueueDesk();
  const { number, kind, state, organisation, receivedAt, clock, handler, unread, unopened, filedForAnother } =
    line;
  const cells = ['when', 'unit', 'state', 'who'].map((cell) => `${id}${cell}`);

  return (
    <li className="d-row" data-left={left || undefined} data-unread={unread || undefined}>
      {choice && (
        <input
          type="checkbox"
          className="d-row__choose"
          aria-label={t('staff.give.choose', { number })}
          checked={choice.chosen.has(line.id)}
          onChange={() => choice.toggle(line.id)}
        />
      )}
      <span id={cells[0]} className="d-row__when">
        <Deadline clock={clock} state={state} />
      </span>
      <span className="d-row__case">
        <Link
          to="/desk/cases/$caseId"
          params={{ caseId: line.id }}
          data-line={line.id}
          aria-describedby={cells.join(' ')}
          onFocus={() => remember(line.id)}
        >
          {number}
        </Link>{' '}
        <span>{t(`staff.kind.${kind}`)}</span>{' '}
        <span className="d-row__received">{t('staff.queue.received', { day: formats.day(receivedAt) })}</span>
      </span>
      <span id={cells[1]} className="d-row__unit">
        {unitName(organisation)}
      </span>
      <span id={cells[2]} className="d-row__state">
        <StateTag state={state} unopened={unopened} />
        {unread && (
          <Tag tone="primary" icon="letter">
            {t('staff.queue.unread')}
          </Tag>
        )}
        {filedForAnother && <FiledTag filed={filedForAnother} />}
        {left && <span className="d-row__left">{t('staff.queue.left')}</span>}
      </span>
      <span id={cells[3]} className="d-row__who">
        {handler ? (handler.me ? t('staff.queue.you') : handler.name) : t('staff.queue.nobody')}
      </span>
    </li>
  );
}
