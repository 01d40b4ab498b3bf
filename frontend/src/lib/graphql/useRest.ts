import { useEffect, useEffectEvent, useState } from 'react';

interface Page<Node> {
  edges: readonly ({ node: Node } | null)[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface Rest<Node> {
  nodes: readonly Node[];
  /** Whether everything there is has been read; an older rest shows meanwhile. */
  state: 'whole' | 'reading' | 'failed';
  again: () => void;
}

export function nodesOf<Node>(page: Page<Node>): Node[] {
  return page.edges.flatMap((edge) => (edge ? [edge.node] : []));
}

/**
 * What follows after the first page of a list, page after page to its end; read anew when the version of what holds the
 * list has changed, since what came last stands on the last page.
 */
export function useRest<Node>(
  first: Page<Node>,
  version: number,
  read: (after: string) => Promise<Page<Node> | null>,
): Rest<Node> {
  const after = first.pageInfo.hasNextPage ? (first.pageInfo.endCursor ?? null) : null;
  const [attempt, setAttempt] = useState(0);
  const wanted = `${after} ${version} ${attempt}`;
  const [got, setGot] = useState<{ nodes: readonly Node[]; of: string; failed: boolean }>({
    nodes: [],
    of: '',
    failed: false,
  });
  const readPage = useEffectEvent(read);

  useEffect(
    function readToTheEnd() {
      if (after === null) return;
      let live = true;
      const follow = async (from: string, before: readonly Node[]): Promise<void> => {
        const page = await readPage(from);
        if (!live) return;
        if (!page) {
          setGot(({ nodes }) => ({ nodes, of: wanted, failed: true }));
          return;
        }
        const nodes = [...before, ...nodesOf(page)];
        const { hasNextPage, endCursor } = page.pageInfo;
        if (hasNextPage && endCursor) return follow(endCursor, nodes);
        setGot({ nodes, of: wanted, failed: false });
      };
      void follow(after, []);
      return () => {
        live = false;
      };
    },
    [after, wanted],
  );

  const again = () => setAttempt((before) => before + 1);
  if (after === null) return { nodes: [], state: 'whole', again };
  const state = got.of !== wanted ? 'reading' : got.failed ? 'failed' : 'whole';
  return { nodes: got.nodes, state, again };
}
