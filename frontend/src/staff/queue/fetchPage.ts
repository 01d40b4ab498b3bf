import { type Client, CombinedError } from 'urql';
import { readFragment } from '../gql';
import type { AssignmentFilter, QueueNeed, QueueStage } from '../gql/graphql';
import { QueueDocument, LineFragment } from './documents';
import type { Assignment, Need, QueueFilter, Stage } from './lines';
import type { Page } from './model';

const pageSize = 50;

const words: Record<Assignment, AssignmentFilter> = { all: 'ANY', mine: 'MINE', nobody: 'UNALLOCATED' };
const phases: Record<Stage, QueueStage> = { open: 'OPEN', done: 'DONE' };
const asked: Record<Need, QueueNeed> = {
  any: 'ANYTHING',
  late: 'ANSWER_NOW',
  unread: 'READING',
  waiting: 'ANYTHING',
};

export type Fetched = { page: Page; liveCursor: string; error?: never } | { error: CombinedError };

/** A page of the queue as the server has it now, and where the event log stood just before. */
export async function fetchPage(
  client: Client,
  { stage, assignment, need, organisationId }: QueueFilter,
  after: string | null,
): Promise<Fetched> {
  const variables = {
    organisationId,
    filter: {
      assignment: words[assignment],
      stage: phases[stage],
      needs: asked[need],
      ...(need === 'waiting' && { states: ['AWAITING_CITIZEN' as const] }),
    },
    first: pageSize,
    after,
  };
  const { data, error } = await client.query(QueueDocument, variables, { requestPolicy: 'network-only' });
  if (!data) return { error: error ?? new CombinedError({ networkError: new Error('No data came.') }) };
  const { edges, pageInfo } = data.workQueue;
  const lines = edges.flatMap((edge) => (edge ? [readFragment(LineFragment, edge.node)] : []));
  return {
    page: { lines, next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null },
    liveCursor: data.liveCursor,
  };
}
