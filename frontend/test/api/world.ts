import type { DraftContentInput, SubmitComplaintInput } from '../../src/gql/graphql';

/** The little world behind the API of a test: what was saved, sent and asked for. */
export interface World {
  drafts: Map<string, { version: number; content: DraftContentInput }>;
  /** Every submission that reached the API, also repeated ones. */
  submissions: SubmitComplaintInput[];
  /** Cases by the idempotency key that made them. */
  cases: Map<string, string>;
  unread: number;
  /** What the server has of a draft's files. */
  files: object[];
  /** Pushes an event to the open streams whose query names this field. */
  push: (field: string, event: object) => void;
}

export const unit = {
  __typename: 'Organisation',
  id: 'unit-lund',
  name: 'Akutmottagningen Lund',
  place: 'Lund',
  ancestors: ['Region Skåne', 'Skånes universitetssjukhus'],
  open: true,
};

export const closedUnit = { ...unit, id: 'unit-closed', name: 'Akutmottagningen Ystad', open: false };

export function draftOf(world: World, id: string) {
  const draft = world.drafts.get(id);
  if (!draft) return null;
  const { content, version } = draft;
  return {
    __typename: 'Draft',
    id,
    version,
    savedAt: '2026-11-21T19:00:00Z',
    expiresOn: '2026-12-21',
    content: {
      __typename: 'DraftContent',
      step: content.step ?? null,
      precision: content.precision ?? null,
      from: content.from ?? null,
      until: content.until ?? null,
      about: content.about ?? null,
      whatHappened: content.whatHappened ?? null,
      consequences: content.consequences ?? null,
      wishes: content.wishes ?? [],
      otherWish: content.otherWish ?? null,
      questions: content.questions ?? [],
      answerChannel: content.answerChannel ?? null,
      email: content.email ?? null,
      organisation: content.organisationId ? unit : null,
    },
  };
}

export function caseOf(id: string, over: object = {}) {
  return {
    __typename: 'Case',
    id,
    number: '482 175 6',
    kind: 'COMPLAINT',
    state: 'RECEIVED',
    version: 1,
    receivedAt: '2026-11-02T08:12:00Z',
    organisation: unit,
    clock: { __typename: 'CaseClock', dueOn: '2026-11-30', daysLeft: 9, overdue: false, doneAt: null },
    handler: null,
    content: null,
    questions: [],
    attachments: [],
    unsentAttachments: [],
    messages: { __typename: 'MessageConnection', edges: [] },
    timeline: { __typename: 'CaseEventConnection', edges: [] },
    answer: null,
    actions: [{ __typename: 'CaseAction', name: 'SEND_MESSAGE', enabled: true, reason: null }],
    ...over,
  };
}

export function messageOf(id: string, text: string, over: object = {}) {
  return {
    __typename: 'MessageEdge',
    node: {
      __typename: 'Message',
      id,
      author: 'STAFF',
      authorName: 'Karin Holm',
      mine: false,
      text,
      sentAt: '2026-11-10T14:05:00Z',
      awaitsReply: true,
      attachments: [],
      ...over,
    },
  };
}
