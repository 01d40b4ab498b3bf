import { cacheExchange, type CacheExchangeOpts, type UpdatesConfig } from '@urql/exchange-graphcache';

/** A type with an `id` is kept once; anything else lives inside what holds it. */
const keys = new Proxy<NonNullable<CacheExchangeOpts['keys']>>(
  {},
  { get: () => (data: { id?: string | null }) => data.id ?? null },
);

/** In memory only, made anew for each login. */
export function memoryCache(updates: Partial<UpdatesConfig>) {
  return cacheExchange({ keys, updates });
}
