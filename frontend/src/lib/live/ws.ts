import { createClient } from 'graphql-ws';
import { accessToken, accessTokenSeconds } from '../auth';
import { preferredLocale } from '../i18n';
import { codeOfError } from './errors';
import type { LiveTransport } from './types';

const renewAhead = 60;

/**
 * Many streams over one WebSocket. The socket is known to the server by the token it was opened with, so it is
 * replaced a minute before that token ends; the streams then go on from their cursors.
 */
export function wsTransport(url: string): LiveTransport {
  let renewal: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: () => new URL(url, globalThis.location.href).href.replace(/^http/, 'ws'),
    retryAttempts: 0,
    shouldRetry: () => false,
    keepAlive: 15_000,
    connectionParams: async () => ({
      Authorization: `Bearer ${(await accessToken(renewAhead + 10)) ?? ''}`,
      'Accept-Language': preferredLocale(),
    }),
    on: {
      connected: () => {
        clearTimeout(renewal);
        const seconds = Math.max(10, accessTokenSeconds() - renewAhead);
        renewal = setTimeout(() => client.terminate(), seconds * 1000);
      },
      closed: () => clearTimeout(renewal),
    },
  });
  return (operation, sink) => {
    const stopListening = client.on('connected', () => sink.opened());
    const unsubscribe = client.subscribe(
      { query: operation.query, variables: operation.variables },
      {
        next: (result) => sink.next(result as Parameters<typeof sink.next>[0]),
        error: (error) => sink.ended({ code: codeOfError(error) }),
        complete: () => sink.ended({ code: null }),
      },
    );
    return () => {
      stopListening();
      unsubscribe();
    };
  };
}
