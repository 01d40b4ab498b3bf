import { useBlocker } from '@tanstack/react-router';
import { LeaveDialog, type Unsent } from '../answer/LeaveDialog';

interface Props {
  /** True while something stands there that would be lost. */
  unsent: boolean;
  what: Unsent;
}

/** Asks before a page is left on which something is written and not sent; the browser asks where the whole portal is left. */
export function LeaveGuard({ unsent, what }: Props) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsent && current.pathname !== next.pathname,
    enableBeforeUnload: unsent,
    withResolver: true,
  });
  return blocker.status === 'blocked' ? (
    <LeaveDialog what={what} onStay={blocker.reset} onLeave={blocker.proceed} />
  ) : null;
}
