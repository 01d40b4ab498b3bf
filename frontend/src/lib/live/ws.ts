import { createClient } from 'graphql-ws';
import { accessTokenSeconds, backgroundToken, extendSession } from '../auth';
import { currentLocale } from '../i18n';
import { codeOfError } from './errors';
import type { LiveTransport } from './types';

const renewAhead = 60;
/** Closes by which the server says that the token no longer serves. */
const refusals = new Set([4401, 4403]);
const expired = new Set(['TOKEN_EXPIRED', 'UNAUTHENTICATED']);

/**
 * Many streams over one WebSocket. The socket is known to the server by the token it was opened with, so it is
 * replaced a minute before that token ends, and at once when the server says that the token has ended; the streams
 * then go on from their cursors.
 */
export function wsTransport(url: string): LiveTransport {
  let renewal: ReturnType<typeof setTimeout> | undefined;
  let open = false;
  let renewFirst = false;

  async function token(): Promise<string> {
    const renewed = renewFirst ? await extendSession() : await backgroundToken(renewAhead + 10);
    renewFirst = false;
    return renewed ?? '';
  }

  const client = createClient({
    url: () => new URL(url, globalThis.location.href).href.replace(/^http/, 'ws'),
    retryAttempts: 0,
    shouldRetry: () => false,
    keepAlive: 15_000,
    connectionParams: async () => ({
      Authorization: `Bearer ${await token()}`,
      language: currentLocale(),
    }),
    on: {
      connected: () => {
        open = true;
        clearTimeout(renewal);
        const seconds = Math.max(10, accessTokenSeconds() - renewAhead);
        renewal = setTimeout(() => client.terminate(), seconds * 1000);
      },
      closed: (event) => {
        open = false;
        clearTimeout(renewal);
        if (refusals.has((event as { code?: number }).code ?? 0)) renewFirst = true;
      },
    },
  });

  /** The whole socket has the old token: it is closed, and whoever opens the next one renews the token first. */
  function renewSocket(code: string | null): void {
    if (code === null || !expired.has(code)) return;
    renewFirst = true;
    client.terminate();
  }

  return (operation, sink) => {
    const stopListening = client.on('connected', () => sink.opened());
    if (open) queueMicrotask(() => sink.opened());
    const unsubscribe = client.subscribe(
      { query: operation.query, variables: operation.variables },
      {
        next: (result) => {
          const code = codeOfError(result.errors);
          sink.next(result as Parameters<typeof sink.next>[0]);
          renewSocket(code);
        },
        error: (error) => {
          const code = codeOfError(error);
          sink.ended({ code });
          renewSocket(code);
        },
        complete: () => sink.ended({ code: null }),
      },
    );
    return () => {
      stopListening();
      unsubscribe();
    };
  };
}
