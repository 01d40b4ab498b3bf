import type { CombinedError } from 'urql';
import { createContext, useContext } from 'react';
import type { QueueFilter } from './lines';
import type { Queue } from './model';

export interface QueueDesk {
  queue: Queue;
  /** What went wrong when the queue could not be read. */
  error: CombinedError | null;
  /** Reads the queue anew; the rows of the same one stay until it is there. */
  open: (filter: QueueFilter) => void;
  more: () => void;
  loadingMore: boolean;
  showWaiting: () => void;
  /** Whether the single keys are in use. */
  keysOn: boolean;
  setKeysOn: (on: boolean) => void;
  /** The line one was at last, so that the keys go on from there after a case. */
  remember: (id: string) => void;
  remembered: () => string | null;
}

export const QueueContext = createContext<QueueDesk | null>(null);

/** The queue as it was left; it goes on being followed while a case is open. */
export function useQueueDesk(): QueueDesk {
  const desk = useContext(QueueContext);
  if (!desk) throw new Error('The queue is only known inside the desk.');
  return desk;
}
