import {
  Client,
  type Exchange,
  fetchExchange,
  formatDocument,
  mapExchange,
  type Operation,
  subscriptionExchange,
} from '@urql/core';
import { authExchange } from '@urql/exchange-auth';
import type { UpdatesConfig } from '@urql/exchange-graphcache';
import { persistedExchange } from '@urql/exchange-persisted';
import { retryExchange } from '@urql/exchange-retry';
import { accessToken, accessTokenSeconds, endSession, extendSession } from '../auth';
import { currentLocale, type Locale } from '../i18n';
import { follow, type LiveTransport } from '../live';
import { memoryCache } from './cache';

const timeoutMillis = 20_000;

function isUnauthenticated(codes: readonly unknown[], status: number | undefined): boolean {
  return status === 401 || codes.includes('UNAUTHENTICATED') || codes.includes('TOKEN_EXPIRED');
}

const auth: Exchange = authExchange(async (utils) => {
  let token = await accessToken();
  return {
    addAuthToOperation: (operation) =>
      token ? utils.appendHeaders(operation, { Authorization: `Bearer ${token}` }) : operation,
    willAuthError: () => accessTokenSeconds() < 20,
    didAuthError: (error) => {
      const codes = error.graphQLErrors.map((each) => each.extensions['code']);
      const response = error.response as Response | undefined;
      return isUnauthenticated(codes, response?.status);
    },
    refreshAuth: async () => {
      token = await extendSession();
      if (token === null) endSession();
    },
  };
});

/** A mutation is repeated after a lost connection only when its `idempotencyKey` makes that harmless. */
function mayRepeat(operation: Operation): boolean {
  if (operation.kind === 'query') return true;
  const { input } = operation.variables as { input?: { idempotencyKey?: unknown } };
  return operation.kind === 'mutation' && typeof input?.idempotencyKey === 'string';
}

const retry = retryExchange({
  initialDelayMs: 400,
  maxDelayMs: 3_000,
  maxNumberAttempts: 3,
  retryIf: (error, operation) => error.networkError !== undefined && mayRepeat(operation),
});

/**
 * Queries and mutations go by the hash of a document that the server knows, so requests are small and nothing else can be
 * asked in a person's name. Streams send their text, which the server knows as well. Development sends text throughout.
 */
const documents: Exchange[] = import.meta.env.PROD
  ? [
      persistedExchange({
        enforcePersistedQueries: true,
        enableForMutation: true,
        preferGetForPersistedQueries: false,
      }),
    ]
  : [];

const live = (transport: LiveTransport): Exchange =>
  subscriptionExchange({
    forwardSubscription: ({ query = '', variables = {} }) => ({
      subscribe: (sink) => ({
        unsubscribe: follow(
          transport,
          { query, variables },
          { next: (result) => sink.next(result), refused: () => sink.complete() },
        ),
      }),
    }),
  });

/** The cache asks for types, which makes the documents as the server knows them; without it they are asked for here. */
const formatted = mapExchange({
  onOperation: (operation) => ({ ...operation, query: formatDocument(operation.query) }),
});

/** A client that knows of no login and keeps nothing, for what is sent without one. */
export function makeNamelessClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetchOptions: () => ({ ...optionsIn(currentLocale()), credentials: 'omit' }),
    exchanges: [formatted, ...documents, fetchExchange],
  });
}

/** How a request is sent whose texts are wanted in a language. */
export function optionsIn(locale: Locale): RequestInit {
  return { headers: { 'Accept-Language': locale }, signal: AbortSignal.timeout(timeoutMillis) };
}

/** A client for one login: its cache starts empty and ends with it. */
export function makeClient(url: string, transport: LiveTransport, updates: Partial<UpdatesConfig>): Client {
  return new Client({
    url,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => optionsIn(currentLocale()),
    exchanges: [memoryCache(updates), retry, auth, ...documents, fetchExchange, live(transport)],
  });
}
