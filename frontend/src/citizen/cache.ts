import { gql } from '@urql/core';
import type { Cache, UpdateResolver, UpdatesConfig } from '@urql/exchange-graphcache';

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

/** What every party of a case may see of it, whatever else they may. */
const toAll = new Set(['id', 'number', 'kind', 'receivedAt', 'organisation']);

/**
 * Who may see what has changed: of the case only what came just now is kept, so that nothing that may no longer be seen
 * stays in memory. What of it a page shows is read anew.
 */
function keepOnly(cache: Cache, id: string, fresh: object | null): void {
  const known = { __typename: 'Case', id };
  for (const { fieldName, arguments: args } of cache.inspectFields(known)) {
    if (fieldName === '__typename' || (fresh && toAll.has(fieldName))) continue;
    const rest = args !== null && 'after' in args;
    if (!fresh || rest || !(fieldName in fresh)) cache.invalidate(known, fieldName, args);
  }
  if (fresh && 'answer' in fresh && fresh.answer === null)
    cache.writeFragment(noAnswers, { __typename: 'Case', id, earlierAnswers: [] });
  forget(cache, 'myCases', 'inbox', 'unreadCount', 'myRepresentations');
}

/** An open answer is gone in the same moment, without waiting for what is read anew. */
const noAnswers = gql`
  fragment NoAnswers on Case {
    id
    earlierAnswers {
      id
    }
  }
`;

/** The act of a patient or representative: what it left of the case is what came with it. */
const sidesChanged: UpdateResolver = (result, _args, cache) => {
  const [payload] = Object.values(result) as unknown as [{ case?: { id: string } | null } | undefined];
  if (payload?.case) keepOnly(cache, payload.case.id, payload.case);
  forget(cache, 'myCases', 'myRepresentations');
};

/** A draft has become a case. */
const sent = (_result: unknown, _args: unknown, cache: Cache): void =>
  forget(cache, 'myCases', 'drafts', 'inbox', 'unreadCount');

/** Events after which the viewer may see less of the case than before. */
const sides = new Set(['REPRESENTATION_CHANGED', 'PATIENT_CORRECTED']);

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
    giveConsent: sidesChanged,
    declineConsent: sidesChanged,
    takeOverCase: sidesChanged,
    withdrawConsent: sidesChanged,
    markRead: (result, _args, cache) => writeUnread(cache, result['markRead'] as unknown as Counted),
    markUnread: (result, _args, cache) => writeUnread(cache, result['markUnread'] as unknown as Counted),
    exportMyData: (_result, _args, cache) => forget(cache, 'dataExports'),
  },
  Subscription: {
    caseEvents: (result, args, cache) => {
      const { type, case: fresh } = result['caseEvents'] as unknown as { type: string; case: object | null };
      const { caseId } = args as { caseId: string };
      if (sides.has(type) || !fresh) keepOnly(cache, caseId, fresh);
    },
    inboxEvents: (result, _args, cache) => {
      writeUnread(cache, result['inboxEvents'] as unknown as Counted);
      // What was asked about who opened a case is answered without an event of the case.
      forget(cache, 'inbox', 'myCases', 'accessLog');
    },
  },
};
