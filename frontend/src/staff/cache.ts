import type { UpdatesConfig } from '@urql/exchange-graphcache';

/** How the desk's changes reach the lists that are already in memory. */
export const staffUpdates: Partial<UpdatesConfig> = {};
