import type { UpdatesConfig } from '@urql/exchange-graphcache';

/** How changes reach the lists and counts that are already in memory. */
export const citizenUpdates: Partial<UpdatesConfig> = {};
