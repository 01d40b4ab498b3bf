import { useLayoutEffect, useState } from 'react';
import type { DraftKeeper, Snapshot } from './keeper';

/**
 * What a keeper holds, shown as it changes. It listens before anybody can type: `useSyncExternalStore` would listen only
 * after the page is painted, and a field would be set back to what stood there for the keys until then.
 */
export function useKeeper<C extends object>(keeper: DraftKeeper<C>): Snapshot<C> {
  const [shown, show] = useState(keeper.snapshot);
  useLayoutEffect(
    function listen() {
      const showNow = () => show(keeper.snapshot());
      showNow();
      return keeper.subscribe(showNow);
    },
    [keeper],
  );
  return shown;
}
