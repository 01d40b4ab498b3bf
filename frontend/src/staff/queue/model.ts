import { belongs, type Line, orderOf, type QueueFilter, sameFilter } from './lines';

/** A line where it was put; `left` when it has changed so that it is no longer one of those asked for. */
export interface Row {
  line: Line;
  left: boolean;
}

export interface Page {
  lines: readonly Line[];
  /** Cursor of the next page; null when this is the last. */
  next: string | null;
}

export interface Queue {
  filter: QueueFilter;
  status: 'loading' | 'loaded' | 'failed';
  /** In the order they were shown in; a change never moves them. */
  rows: readonly Row[];
  /** New ones that wait until somebody asks to see them. */
  waiting: readonly Line[];
  next: string | null;
}

export type QueueAction =
  | { type: 'opened'; filter: QueueFilter }
  | { type: 'loaded'; page: Page }
  | { type: 'appended'; page: Page }
  | { type: 'read'; page: Page }
  | { type: 'changed'; line: Line }
  | { type: 'shown' }
  | { type: 'failed' };

export function emptyQueue(filter: QueueFilter): Queue {
  return { filter, status: 'loading', rows: [], waiting: [], next: null };
}

export function queueReducer(queue: Queue, action: QueueAction): Queue {
  switch (action.type) {
    case 'opened':
      if (!sameFilter(queue.filter, action.filter)) return emptyQueue(action.filter);
      return queue.status === 'failed' ? { ...queue, status: 'loading' } : queue;
    case 'loaded':
      return {
        ...emptyQueue(queue.filter),
        status: 'loaded',
        rows: rowsOf(action.page),
        next: action.page.next,
      };
    case 'appended':
      return append(queue, action.page);
    case 'read':
      return reread(queue, action.page);
    case 'changed':
      return change(queue, action.line);
    case 'shown':
      return showWaiting(queue);
    case 'failed':
      return queue.status === 'loaded' ? queue : { ...queue, status: 'failed' };
  }
}

function rowsOf({ lines }: Page): Row[] {
  return lines.map((line) => ({ line, left: false }));
}

function append(queue: Queue, page: Page): Queue {
  const shown = new Set(queue.rows.map(({ line }) => line.id));
  const added = rowsOf(page).filter(({ line }) => !shown.has(line.id));
  const ids = new Set(added.map(({ line }) => line.id));
  return {
    ...queue,
    rows: [...queue.rows, ...added].sort(byLine(queue.filter)),
    waiting: queue.waiting.filter(({ id }) => !ids.has(id)),
    next: page.next,
  };
}

/** A line as it is now: changed where it stands, or set aside until it is asked for. Older news is passed over. */
function change(queue: Queue, line: Line): Queue {
  const fits = belongs(line, queue.filter);
  if (queue.rows.some((row) => row.line.id === line.id)) {
    const rows = queue.rows.map((row) =>
      row.line.id === line.id && row.line.version <= line.version ? { line, left: !fits } : row,
    );
    return { ...queue, rows };
  }
  const others = queue.waiting.filter(({ id }) => id !== line.id);
  return { ...queue, waiting: fits ? [...others, line] : others };
}

/** The first page once more: what changed meanwhile, what is new, and what is no longer there. */
function reread(queue: Queue, page: Page): Queue {
  const last = page.lines.at(-1);
  const compareLines = orderOf(queue.filter);
  const reaches = (line: Line) => page.next === null || (last !== undefined && compareLines(line, last) <= 0);
  const end = queue.rows.at(-1)?.line;
  const news = page.lines.filter((line) => queue.next === null || !end || compareLines(line, end) <= 0);
  const found = new Set(page.lines.map(({ id }) => id));
  const changed = news.reduce(change, queue);
  const rows = changed.rows.map((row) =>
    reaches(row.line) && !found.has(row.line.id) ? { ...row, left: true } : row,
  );
  return { ...changed, rows };
}

/** Puts what waited into its place and takes away what has left. */
function showWaiting(queue: Queue): Queue {
  const staying = queue.rows.filter((row) => !row.left);
  const rows = [...staying, ...rowsOf({ lines: queue.waiting, next: null })];
  return { ...queue, waiting: [], rows: rows.sort(byLine(queue.filter)) };
}

function byLine(filter: QueueFilter): (a: Row, b: Row) => number {
  const compare = orderOf(filter);
  return (a, b) => compare(a.line, b.line);
}
