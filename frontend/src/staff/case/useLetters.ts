import { useClient } from 'urql';
import { nodesOf, useRest } from '../../lib/graphql';
import { readFragment } from '../gql';
import type { DeskDialogueFragment, DeskLettersFragment } from '../gql/graphql';
import { LettersFragment, MoreLettersDocument } from './documents';

export type Letter = NonNullable<DeskLettersFragment['edges'][number]>['node'];

/** All letters of a case, oldest first. */
export function useLetters({ id, messages }: DeskDialogueFragment, version: number) {
  const client = useClient();
  const first = readFragment(LettersFragment, messages);
  const { nodes, state, again } = useRest(first, version, async (after) => {
    const { data } = await client.query(
      MoreLettersDocument,
      { id, after },
      { requestPolicy: 'network-only' },
    );
    return readFragment(LettersFragment, data?.case?.messages) ?? null;
  });
  return { letters: [...nodesOf(first), ...nodes], state, again };
}
