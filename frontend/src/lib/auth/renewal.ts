import type { Door } from './session';
import { currentTokens, takeOver, type Tokens } from './keycloak';

/**
 * A login that ended is made again in a second window, so that what is typed in the first one stays.
 * The windows talk over a channel of this origin only; the tokens stay in memory on both sides.
 */
const name = 'gehor-login';

interface Renewed {
  kind: 'renewed';
  tokens: Tokens;
}

function isRenewed(value: unknown): value is Renewed {
  return typeof value === 'object' && value !== null && (value as Partial<Renewed>).kind === 'renewed';
}

export function openRenewal(door: Door): void {
  globalThis.open(
    door === 'staff' ? '/renew?door=staff' : '/renew',
    'gehor-login',
    'popup,width=520,height=720',
  );
}

/** In the second window, once logged in: hands the login over. */
export function handOver(): boolean {
  const tokens = currentTokens();
  if (!tokens) return false;
  const channel = new BroadcastChannel(name);
  channel.postMessage({ kind: 'renewed', tokens } satisfies Renewed);
  channel.close();
  return true;
}

/** In the first window: waits for it. `onOther` is called when somebody else logged in. */
export function awaitRenewal(onOther: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (!isRenewed(event.data)) return;
    void takeOver(event.data.tokens).then((same) => {
      if (!same) onOther();
    }, onOther);
  };
  return () => channel.close();
}
