import { gql } from '@urql/core';
import type { Cache, UpdatesConfig } from '@urql/exchange-graphcache';

/** Forgets every page of a list, so that those on the screen are read again. */
function forget(cache: Cache, ...lists: string[]): void {
  for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
    if (lists.includes(fieldName)) cache.invalidate('Query', fieldName, args);
  }
}

const unreadCount = gql<{ unreadCount: number }>`
  {
    unreadCount
  }
`;

interface Counted {
  unreadCount: number;
}

function writeUnread(cache: Cache, counted: Counted): void {
  cache.updateQuery({ query: unreadCount }, () => ({ unreadCount: counted.unreadCount }));
}

/** A draft has become a case. */
const sent = (_result: unknown, _args: unknown, cache: Cache): void =>
  forget(cache, 'myCases', 'drafts', 'inbox', 'unreadCount');

/**
 * How changes reach the lists and counts that are already in memory. An event tells that something came; the list
 * itself is read from the API, so that its order and its pages are always the API's.
 */
export const citizenUpdates: Partial<UpdatesConfig> = {
  Mutation: {
    submitComplaint: sent,
    submitView: sent,
    submitPraise: sent,
    submitImprovement: sent,
    saveDraft: (_result, { input }, cache) => {
      if ((input as { id?: string }).id === undefined) forget(cache, 'drafts');
    },
    discardDraft: (_result, _args, cache) => forget(cache, 'drafts'),
    sendMessage: (_result, _args, cache) => forget(cache, 'myCases'),
    withdrawCase: (_result, _args, cache) => forget(cache, 'myCases'),
    requestReopening: (_result, _args, cache) => forget(cache, 'myCases'),
    markRead: (result, _args, cache) => writeUnread(cache, result['markRead'] as unknown as Counted),
    markUnread: (result, _args, cache) => writeUnread(cache, result['markUnread'] as unknown as Counted),
    exportMyData: (_result, _args, cache) => forget(cache, 'dataExports'),
  },
  Subscription: {
    inboxEvents: (result, _args, cache) => {
      writeUnread(cache, result['inboxEvents'] as unknown as Counted);
      forget(cache, 'inbox', 'myCases');
    },
  },
};
