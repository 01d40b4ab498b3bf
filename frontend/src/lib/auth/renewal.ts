import { currentTokens, takeOver, type Tokens } from './keycloak';
import type { Door } from './session';

/**
 * A login that ended is made again in a second window, so that what is typed in the first one stays. The windows talk
 * over a channel of this origin only, and the tokens stay in memory on both sides. A token can be renewed only once,
 * so it goes to the one window that asked.
 */
const channelName = 'gehor-login';

interface Renewed {
  window: string;
  tokens: Tokens;
}

function isRenewed(value: unknown, window: string): value is Renewed {
  return typeof value === 'object' && value !== null && (value as Partial<Renewed>).window === window;
}

/** Opens the second window for the window that goes by this name. */
export function openRenewal(door: Door, window: string): void {
  const search = new URLSearchParams({ door, window });
  globalThis.open(`/renew?${search.toString()}`, channelName, 'popup,width=520,height=720');
}

/** In the second window, once logged in: hands the login over to the first. */
export function handOver(window: string): void {
  const tokens = currentTokens();
  if (!tokens) return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ window, tokens } satisfies Renewed);
  channel.close();
}

/** In the first window: waits for it. `onOther` is called when somebody else logged in. */
export function awaitRenewal(window: string, onOther: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (!isRenewed(event.data, window)) return;
    void takeOver(event.data.tokens).then((same) => {
      if (!same) onOther();
    }, onOther);
  };
  return () => channel.close();
}
