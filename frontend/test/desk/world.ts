import type { Line } from '../../src/staff/queue/lines';
import type {
  PublishAnswerInput,
  ReadLettersInput,
  SaveAnswerInput,
  TakeCaseInput,
  AskCitizenInput,
  CloseCaseInput,
} from '../../src/staff/gql/graphql';
import { clock } from './clock';

export { clock } from './clock';

/** The little world behind the desk of a test: one case in full, the queue's lines, and what was sent. */
export interface DeskWorld {
  lines: Line[];
  subject: ReturnType<typeof deskCase>;
  roles: object[];
  countries: { __typename: string; code: string; adultAge: number }[];
  /** The variables of each reading of the queue. */
  queueReads: Record<string, unknown>[];
  takes: TakeCaseInput[];
  asked: AskCitizenInput[];
  saves: SaveAnswerInput[];
  published: PublishAnswerInput[];
  /** The letters that were said to be read. */
  read: ReadLettersInput[];
  closed: CloseCaseInput[];
}

export const unit = {
  __typename: 'Organisation',
  id: 'org-1',
  name: 'Vårdcentralen Björken',
  place: 'Solna',
  country: 'SE',
};

const me = {
  __typename: 'StaffSignature',
  name: 'Karin Holm',
  title: 'Unit manager',
  me: true,
  staffId: 'karin',
};

const signature = { signedBy: 'Karin Holm', signedByTitle: 'Unit manager' };

/** Somebody on the citizens' side. */
export function reader(role: string, name: string | null, scope = 'FULL') {
  return { __typename: 'CaseReader', role, name, language: null as string | null, scope };
}

export function newDeskWorld(): DeskWorld {
  return {
    lines: [],
    subject: deskCase(),
    roles: [{ __typename: 'StaffRole', role: 'HANDLER', coversSubtree: true, organisation: unit }],
    countries: [
      { __typename: 'Country', code: 'SE', adultAge: 18 },
      { __typename: 'Country', code: 'NO', adultAge: 18 },
    ],
    queueReads: [],
    takes: [],
    asked: [],
    saves: [],
    published: [],
    read: [],
    closed: [],
  };
}

export function action(name: string, reason: string | null = null) {
  return { __typename: 'CaseAction', name, enabled: reason === null, reason };
}

/** A complaint with two questions that the viewer has taken, unless said otherwise. */
export function deskCase(over: object = {}) {
  return {
    __typename: 'Case',
    id: 'case-1',
    number: '260 000 048',
    kind: 'COMPLAINT',
    identity: 'SHOWN',
    answerPromise: 'OWED',
    state: 'IN_PROGRESS',
    version: 2,
    receivedAt: '2026-11-02T08:12:00Z',
    organisation: unit,
    units: [{ __typename: 'CaseUnit', role: 'RECEIVES', addedBy: null, organisation: unit }] as object[],
    unitUnknown: false,
    transfer: null as object | null,
    clock: { ...clock },
    pauses: [] as object[],
    pauseReasons: [
      {
        __typename: 'PauseChoice',
        reason: 'CONSENT',
        words: 'We wait for the patient.',
        endsWith: 'DECIDED',
      },
      {
        __typename: 'PauseChoice',
        reason: 'CITIZEN_REPLY',
        words: 'We wait for a reply.',
        endsWith: 'REPLIED',
      },
    ],
    handler: me as typeof me | null,
    content: content as typeof content | null,
    questions: [question(1, 'Why did I wait?'), question(2, 'Who decided?')],
    attachments: [] as object[],
    contactNeeds: null,
    messages: connection('MessageConnection', [] as object[]),
    timeline: connection('CaseEventConnection', [] as object[]),
    answer: null as object | null,
    answerDraft: null as object | null,
    thanks: null as object | null,
    answerForSubmitter: null as object | null,
    readers: [reader('SUBMITTER', 'Leila Haddad')] as object[],
    answerFrame: { __typename: 'AnswerFrame', ...signature, organisation: unit, whereToTurn: bodies },
    submitterLimited: false,
    onlySubmitterReached: false,
    representations: [] as object[],
    related: [] as object[],
    withdrawal: null as object | null,
    reopening: null as object | null,
    actions: [
      action('TAKE', 'You have the case already.'),
      action('ASK_CITIZEN'),
      action('READ_LETTERS', 'All letters are read.'),
      action('SAVE_ANSWER'),
      action('PUBLISH_ANSWER'),
    ],
    ...over,
  };
}

/** The same after the citizen has written once more: the letter is to be read before anything is published. */
export function writtenTo(letters: object[], over: object = {}) {
  return deskCase({
    version: 3,
    messages: connection('MessageConnection', letters),
    actions: [
      action('TAKE', 'You have the case already.'),
      action('ASK_CITIZEN'),
      action('READ_LETTERS'),
      action('SAVE_ANSWER'),
      action('PUBLISH_ANSWER', 'The citizen has written a new letter. Read it first.'),
    ],
    ...over,
  });
}

/** A view that the viewer has taken, of somebody whom the unit does not see. */
export function deskView(over: object = {}) {
  return deskCase({
    kind: 'VIEW',
    identity: 'HIDDEN_FROM_UNIT',
    answerPromise: 'NONE',
    clock: { ...clock, dueOn: null, daysLeft: null },
    content: {
      ...content,
      submitterName: null,
      patientName: null,
      occurred: null,
      whatHappened: 'The signs lead nowhere.',
      consequences: null,
      better: 'Larger letters.',
      wishes: [],
      otherWish: null,
      answerChannel: null,
    },
    questions: [],
    actions: [action('TAKE', 'You have the case already.'), action('ASK_CITIZEN'), action('CLOSE')],
    ...over,
  });
}

/** The same complaint before anybody has taken it. */
export function untaken() {
  const first = 'Take the case first.';
  return deskCase({
    state: 'RECEIVED',
    version: 1,
    handler: null,
    actions: [
      action('TAKE'),
      action('ASK_CITIZEN', first),
      action('SAVE_ANSWER', first),
      action('PUBLISH_ANSWER', first),
    ],
  });
}

export const content = {
  __typename: 'CaseContent',
  submitterName: 'Leila Haddad',
  identityProtected: false,
  patientName: 'Leila Haddad',
  patientBornOn: '1985-05-03' as string | null,
  relation: 'ONESELF',
  occurred: { __typename: 'Occurred', precision: 'EXACT', from: '2026-10-28', until: null, about: null },
  unitWords: null as string | null,
  whatHappened: 'I waited for seven hours in pain.',
  consequences: 'I had to come back.',
  better: null,
  namedStaff: [],
  follow: false,
  wishes: ['EXPLANATION', 'OTHER'],
  otherWish: 'A call from the manager.',
  answerChannel: 'INBOX',
  language: 'EN',
};

function question(position: number, text: string) {
  return { __typename: 'CaseQuestion', id: `q${position}`, text, position };
}

export function connection(__typename: string, nodes: object[]) {
  return {
    __typename,
    edges: nodes.map((node) => ({ __typename: __typename.replace('Connection', 'Edge'), node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  };
}

export function letter(id: string, text: string, over: object = {}) {
  return {
    __typename: 'Message',
    id,
    author: 'CITIZEN',
    authorName: 'Leila Haddad',
    mine: false,
    text,
    sentAt: '2026-11-20T09:00:00Z',
    awaitsReply: false,
    kind: 'LETTER',
    expectedOn: null,
    replyBy: null,
    readAt: null,
    forSubmitter: false,
    attachments: [] as object[],
    ...over,
  };
}

/** A draft as the API gives it back. */
export function draftOf({ opening, parts, changes, forSubmitter }: SaveAnswerInput, version: number) {
  return {
    __typename: 'AnswerDraft',
    opening,
    changes: changes ?? null,
    forSubmitter: forSubmitter ?? null,
    version,
    savedAt: '2026-11-21T09:30:00Z',
    parts: parts.map(({ questionId, text, answered }) => ({
      __typename: 'AnswerDraftPart',
      question: { __typename: 'CaseQuestion', id: questionId },
      text,
      answered,
    })),
  };
}

/** The answer that a draft becomes. */
export function answerOf(world: DeskWorld, draft: ReturnType<typeof draftOf>) {
  return {
    __typename: 'Answer',
    id: 'answer-1',
    version: 1,
    opening: draft.opening,
    changes: draft.changes,
    parts: draft.parts.map(({ text }, index) => ({
      __typename: 'AnswerPart',
      question: world.subject.questions[index],
      text,
    })),
    whereToTurn: bodies,
    ...signature,
    organisation: unit,
    publishedAt: '2026-11-21T10:00:00Z',
    readAt: null,
    ratings: [],
  };
}

export const bodies = [
  {
    __typename: 'BodyToTurnTo',
    name: 'The patient board',
    description: 'Helps you free of charge.',
    url: 'https://board.example/',
  },
];
