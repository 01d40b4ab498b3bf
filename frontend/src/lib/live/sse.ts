import { createClient } from 'graphql-sse';
import { backgroundToken } from '../auth';
import { currentLocale } from '../i18n';
import { codeOfError } from './errors';
import type { LiveTransport } from './types';

/** Streams over server-sent events: one ordinary request each, so every proxy lets it pass and the headers are the usual ones. */
export function sseTransport(url: string): LiveTransport {
  const client = createClient({
    url,
    retryAttempts: 0,
    headers: async () => ({
      Authorization: `Bearer ${(await backgroundToken()) ?? ''}`,
      'Accept-Language': currentLocale(),
    }),
  });
  return ({ query, variables }, sink) =>
    client.subscribe(
      { query, variables },
      {
        next: (result) => sink.next(result as Parameters<typeof sink.next>[0]),
        error: (error) => sink.ended({ code: codeOfError(error) }),
        complete: () => sink.ended({ code: null }),
      },
      { connected: () => sink.opened() },
    );
}
