import { useMemo, useState } from 'react';
import type { RoleName } from '../gql/graphql';

/** Which lines are chosen, to give them to a colleague. */
export interface Choice {
  chosen: ReadonlySet<string>;
  toggle: (id: string) => void;
  clear: () => void;
}

const distributing = new Set<RoleName>(['ALLOCATOR', 'MANAGER']);

/** True for those who distribute cases somewhere. */
export function distributes(roles: readonly { role: RoleName }[]): boolean {
  return roles.some(({ role }) => distributing.has(role));
}

/** Null for those who distribute nothing. */
export function useChoice(on: boolean): Choice | null {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () =>
      on
        ? {
            chosen,
            toggle: (id) => {
              setChosen((before) => {
                const next = new Set(before);
                if (!next.delete(id)) next.add(id);
                return next;
              });
            },
            clear: () => setChosen(new Set()),
          }
        : null,
    [on, chosen],
  );
}
