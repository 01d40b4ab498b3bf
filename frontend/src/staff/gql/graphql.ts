/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
/** How the answer reaches the citizen. */
export type AnswerChannel =
  /** In the inbox here. */
  | 'INBOX'
  /** In the inbox and as a letter. */
  | 'LETTER';

/** Answer to one question. */
export type AnswerPartInput = {
  /** Ticked as answered. */
  answered: boolean;
  /** Which of the citizen's questions. */
  questionId: string | number;
  /** At most 8,000 characters. */
  text: string;
};

/** A question to the citizen. */
export type AskCitizenInput = {
  /** Which case. */
  caseId: string | number;
  /** Made by the client, once for each question. */
  idempotencyKey: string | number;
  /** 1 to 8,000 characters. */
  text: string;
};

/** Whose cases. */
export type AssignmentFilter =
  /** All. */
  | 'ANY'
  /** Those the viewer handles. */
  | 'MINE'
  /** Those nobody has taken. */
  | 'UNALLOCATED';

/** Names of what can be done. */
export type CaseActionName =
  /** Ask the citizen: `askCitizen`. */
  | 'ASK_CITIZEN'
  /** Publish the answer: `publishAnswer`. */
  | 'PUBLISH_ANSWER'
  /** Say that the citizen's letters are read: `readLetters`. Enabled as long as one is unread. */
  | 'READ_LETTERS'
  /** Write the answer: `saveAnswer`. */
  | 'SAVE_ANSWER'
  /** Write to the handler: `sendMessage`. */
  | 'SEND_MESSAGE'
  /** Become its handler: `takeCase`. */
  | 'TAKE';

/** Kinds of events of a case. */
export type CaseEventType =
  /** The answer was published. */
  | 'ANSWER_PUBLISHED'
  /** The handler saved a draft of the answer; seen by staff only. */
  | 'ANSWER_SAVED'
  /** The case was received. */
  | 'CASE_RECEIVED'
  /** A handler took it. */
  | 'CASE_TAKEN'
  /** The handler asked the citizen. */
  | 'CITIZEN_ASKED'
  /** The citizen replied or added something. */
  | 'CITIZEN_WROTE'
  /** The handler said to have read the citizen's letters; seen by staff only. */
  | 'LETTERS_READ';

/** What the citizen wants. */
export type CaseKind =
  /** Something went wrong; an answer is owed. */
  | 'COMPLAINT'
  /** An idea or general message for learning; no answer of one's own. */
  | 'IMPROVEMENT'
  /** Thanks and appreciation. */
  | 'PRAISE'
  /** An opinion; no answer of one's own. */
  | 'VIEW';

/** Where a case stands. */
export type CaseState =
  /** The final answer is published. */
  | 'ANSWERED'
  /** The handler has asked the citizen and waits. */
  | 'AWAITING_CITIZEN'
  /** Read and closed; the kind is not owed an answer. */
  | 'CLOSED'
  /** A handler works on it. */
  | 'IN_PROGRESS'
  /** Has come in; nobody has it yet. */
  | 'RECEIVED'
  /** Taken back by the citizen. */
  | 'WITHDRAWN';

/** Ways in which a person can be reached. */
export type ContactWay =
  /** E-mail. */
  | 'EMAIL'
  /** A letter on paper. */
  | 'LETTER'
  /** A call. */
  | 'PHONE'
  /** Web push: shown by a browser. */
  | 'PUSH'
  /** Text message. */
  | 'SMS';

/** ISO 3166-1 alpha-2 code of a country with a profile. */
export type CountryCode =
  /** Norway */
  | 'NO'
  /** Sweden */
  | 'SE';

/** Languages of the service. */
export type Language =
  /** English */
  | 'EN'
  /** Norwegian bokmål */
  | 'NB'
  /** Swedish */
  | 'SV';

/** The two sides of a dialogue. */
export type MessageAuthor =
  /** Patient or submitter. */
  | 'CITIZEN'
  /** Handler. */
  | 'STAFF';

/** How exactly one knows when it happened. */
export type OccurredPrecision =
  /** About; `about` is set. */
  | 'ABOUT'
  /** One day; `from` is set. */
  | 'EXACT'
  /** Since a day and still going on; `from` is set. */
  | 'ONGOING'
  /** From one day to another; `from` and `until` are set. */
  | 'PERIOD';

/** Reasons for a refusal, shared by all mutations. */
export type ProblemCode =
  /** This was done before. */
  | 'ALREADY_DONE'
  /** The organisation has closed or takes no cases here. */
  | 'CLOSED_ORGANISATION'
  /** A date that has not come yet, where only a past one makes sense. */
  | 'DATE_IN_FUTURE'
  /** The same idempotency key came earlier with another content. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Not of the form asked for. */
  | 'INVALID_FORMAT'
  /** A period that ends before it begins, or lies too far back to be a date of care. */
  | 'INVALID_PERIOD'
  /** Not a national identity number, coordination number or D-number. */
  | 'INVALID_PERSONAL_NUMBER'
  /** The case is in a state in which this cannot be done. */
  | 'NOT_ALLOWED_NOW'
  /** Not found, or not the viewer's. */
  | 'NOT_FOUND'
  /** A needed field is empty. */
  | 'REQUIRED'
  /** It was changed meanwhile; read it again. */
  | 'STALE_VERSION'
  /** Somebody else has the case. */
  | 'TAKEN_BY_OTHER'
  /** Longer than the stated limit. */
  | 'TOO_LONG'
  /** More items than the stated limit. */
  | 'TOO_MANY'
  /** The viewer has filed as many cases within 24 hours as one person may; trying again later helps. */
  | 'TOO_MANY_CASES'
  /** The viewer has written as many letters in this case within 24 hours as one person may; trying again later helps. */
  | 'TOO_MANY_LETTERS'
  /** Asked for too often; trying again later helps. */
  | 'TOO_OFTEN'
  /** Shorter than the stated limit. */
  | 'TOO_SHORT'
  /** At least one question has no ticked answer. */
  | 'UNANSWERED_QUESTION'
  /** No such organisation. */
  | 'UNKNOWN_ORGANISATION'
  /** The citizen has written a letter that the handler has not marked as read: read it, then `readLetters`. */
  | 'UNREAD_LETTER'
  /** The code is not the one that was sent last, or too old, or was tried too often: ask for a new one. */
  | 'WRONG_CODE';

/** To sign and publish. */
export type PublishAnswerInput = {
  /** Which case. */
  caseId: string | number;
  /** Version of the draft that was previewed. */
  draftVersion: number;
  /** Made by the client, once for each publishing. */
  idempotencyKey: string | number;
};

/** To say that letters are read. */
export type ReadLettersInput = {
  /** Which case. */
  caseId: string | number;
  /**
   * The citizen's last letter that was in view. When another has come since, `UNREAD_LETTER`: nothing is marked until that one
   * has been in view as well.
   */
  lastLetterId: string | number;
};

/** What staff may do at an organisation. */
export type RoleName =
  /** Keeps organisations and roles; reads no cases. */
  | 'ADMIN'
  /** Distributes cases without reading their content. */
  | 'ALLOCATOR'
  /** Reads figures, no cases. */
  | 'ANALYST'
  /** Reads and handles cases. */
  | 'HANDLER'
  /** Handles and leads. */
  | 'MANAGER';

/** The draft of an answer. */
export type SaveAnswerInput = {
  /** Which case. */
  caseId: string | number;
  /** At most 8,000 characters. */
  changes?: string | null | undefined;
  /** At most 16,000 characters. */
  opening: string;
  /** One part for each question. */
  parts: Array<AnswerPartInput>;
  /** Version of the draft that was seen; 0 for the first save. */
  version: number;
};

/** To take a case. */
export type TakeCaseInput = {
  /** Which case. */
  caseId: string | number;
  /** The case's version that was seen. */
  version: number;
};

/** What a citizen may wish for. */
export type Wish =
  /** To get an apology. */
  | 'APOLOGY'
  /** That something wrong is put right. */
  | 'CORRECTION'
  /** To get an explanation. */
  | 'EXPLANATION'
  /** To meet and talk. */
  | 'MEETING'
  /** Something else, in own words. */
  | 'OTHER'
  /** That it does not happen to others. */
  | 'PREVENTION';

/** Which cases of the queue. */
export type WorkQueueFilter = {
  /** Whose they are. */
  assignment?: AssignmentFilter | null | undefined;
  /** Only these states; null: all that are open. */
  states?: Array<CaseState> | null | undefined;
};

export type ProblemFragment = { code: ProblemCode; message: string; path: Array<string> } & {
  ' $fragmentName'?: 'ProblemFragment';
};

export type DeskDraftFragment = {
  id: string;
  answerDraft: {
    opening: string;
    changes: string | null;
    version: number;
    savedAt: string;
    parts: Array<{ text: string; answered: boolean; question: { id: string } }>;
  } | null;
} & { ' $fragmentName'?: 'DeskDraftFragment' };

export type DeskAnswerFragment = {
  id: string;
  answer: {
    id: string;
    version: number;
    opening: string;
    changes: string | null;
    signedBy: string;
    signedByTitle: string | null;
    publishedAt: string;
    parts: Array<{ text: string; question: { id: string; text: string } }>;
    whereToTurn: Array<{ name: string; description: string; url: string }>;
    organisation: { id: string; name: string; place: string | null };
  } | null;
} & { ' $fragmentName'?: 'DeskAnswerFragment' };

export type StoredDraftQueryVariables = Exact<{
  id: string | number;
}>;

export type StoredDraftQuery = {
  case: { ' $fragmentRefs'?: { DeskDraftFragment: DeskDraftFragment } } | null;
};

export type BodiesQueryVariables = Exact<{ [key: string]: never }>;

export type BodiesQuery = {
  countries: Array<{
    code: CountryCode;
    bodiesToTurnTo: Array<{ name: string; description: string; url: string }>;
  }>;
};

export type SaveAnswerMutationVariables = Exact<{
  input: SaveAnswerInput;
}>;

export type SaveAnswerMutation = {
  saveAnswer: {
    case: { ' $fragmentRefs'?: { DeskDraftFragment: DeskDraftFragment } } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type PublishAnswerMutationVariables = Exact<{
  input: PublishAnswerInput;
}>;

export type PublishAnswerMutation = {
  publishAnswer: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskTimelineFragment: DeskTimelineFragment;
        DeskAnswerFragment: DeskAnswerFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskCaseStateFragment = {
  id: string;
  number: string;
  kind: CaseKind;
  state: CaseState;
  version: number;
  receivedAt: string;
  organisation: { id: string; name: string; place: string | null; country: CountryCode };
  clock: { dueOn: string | null; daysLeft: number | null; overdue: boolean; doneAt: string | null };
  handler: { name: string; title: string | null; me: boolean } | null;
  actions: Array<{ name: CaseActionName; enabled: boolean; reason: string | null }>;
} & { ' $fragmentName'?: 'DeskCaseStateFragment' };

export type DeskWordsFragment = {
  id: string;
  content: {
    submitterName: string;
    patientName: string;
    whatHappened: string;
    consequences: string | null;
    wishes: Array<Wish>;
    otherWish: string | null;
    answerChannel: AnswerChannel;
    language: Language;
    occurred: {
      precision: OccurredPrecision;
      from: string | null;
      until: string | null;
      about: string | null;
    };
  } | null;
  questions: Array<{ id: string; text: string; position: number }>;
  contactNeeds: {
    safeTime: string | null;
    unsafeWays: Array<ContactWay>;
    interpreterLanguage: string | null;
    easyRead: boolean;
  } | null;
} & { ' $fragmentName'?: 'DeskWordsFragment' };

export type DeskLettersFragment = {
  edges: Array<{
    node: {
      id: string;
      author: MessageAuthor;
      authorName: string;
      mine: boolean;
      text: string;
      sentAt: string;
      awaitsReply: boolean;
    };
  } | null>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
} & { ' $fragmentName'?: 'DeskLettersFragment' };

export type DeskMoreLettersQueryVariables = Exact<{
  id: string | number;
  after: string;
}>;

export type DeskMoreLettersQuery = {
  case: { id: string; messages: { ' $fragmentRefs'?: { DeskLettersFragment: DeskLettersFragment } } } | null;
};

export type DeskDialogueFragment = {
  id: string;
  messages: { ' $fragmentRefs'?: { DeskLettersFragment: DeskLettersFragment } };
} & { ' $fragmentName'?: 'DeskDialogueFragment' };

export type DeskTimelineFragment = {
  id: string;
  timeline: {
    edges: Array<{
      node: { cursor: string; type: CaseEventType; at: string; actorName: string | null; byMe: boolean };
    } | null>;
  };
} & { ' $fragmentName'?: 'DeskTimelineFragment' };

export type DeskCaseQueryVariables = Exact<{
  id: string | number;
}>;

export type DeskCaseQuery = {
  liveCursor: string;
  case: {
    ' $fragmentRefs'?: {
      DeskCaseStateFragment: DeskCaseStateFragment;
      DeskWordsFragment: DeskWordsFragment;
      DeskDialogueFragment: DeskDialogueFragment;
      DeskTimelineFragment: DeskTimelineFragment;
      DeskDraftFragment: DeskDraftFragment;
      DeskAnswerFragment: DeskAnswerFragment;
    };
  } | null;
};

export type DeskCaseEventsSubscriptionVariables = Exact<{
  caseId: string | number;
  after?: string | null | undefined;
}>;

export type DeskCaseEventsSubscription = {
  caseEvents: {
    cursor: string;
    type: CaseEventType;
    actorName: string | null;
    byMe: boolean;
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskDialogueFragment: DeskDialogueFragment;
        DeskTimelineFragment: DeskTimelineFragment;
        DeskAnswerFragment: DeskAnswerFragment;
      };
    } | null;
  };
};

export type TakeCaseMutationVariables = Exact<{
  input: TakeCaseInput;
}>;

export type TakeCaseMutation = {
  takeCase: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskTimelineFragment: DeskTimelineFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type AskCitizenMutationVariables = Exact<{
  input: AskCitizenInput;
}>;

export type AskCitizenMutation = {
  askCitizen: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskDialogueFragment: DeskDialogueFragment;
        DeskTimelineFragment: DeskTimelineFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type ReadLettersMutationVariables = Exact<{
  input: ReadLettersInput;
}>;

export type ReadLettersMutation = {
  readLetters: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskDialogueFragment: DeskDialogueFragment;
        DeskTimelineFragment: DeskTimelineFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskViewerQueryVariables = Exact<{ [key: string]: never }>;

export type DeskViewerQuery = {
  viewer: {
    id: string;
    name: string;
    roles: Array<{
      role: RoleName;
      coversSubtree: boolean;
      organisation: { id: string; name: string; place: string | null };
    }>;
  } | null;
};

export type QueueLineFragment = {
  id: string;
  number: string;
  kind: CaseKind;
  state: CaseState;
  receivedAt: string;
  unread: boolean;
  version: number;
  organisation: { id: string; name: string; place: string | null };
  clock: { dueOn: string | null; daysLeft: number | null; overdue: boolean };
  handler: { name: string; me: boolean } | null;
} & { ' $fragmentName'?: 'QueueLineFragment' };

export type QueueQueryVariables = Exact<{
  organisationId?: string | number | null | undefined;
  filter?: WorkQueueFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type QueueQuery = {
  liveCursor: string;
  workQueue: {
    edges: Array<{ node: { ' $fragmentRefs'?: { QueueLineFragment: QueueLineFragment } } } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type QueueEventsSubscriptionVariables = Exact<{
  organisationId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;

export type QueueEventsSubscription = {
  queueEvents: {
    cursor: string;
    type: CaseEventType;
    item: { ' $fragmentRefs'?: { QueueLineFragment: QueueLineFragment } } | null;
  };
};

export const ProblemFragmentDoc = '' as unknown as TypedDocumentNode<ProblemFragment, unknown>;
export const DeskDraftFragmentDoc = '' as unknown as TypedDocumentNode<DeskDraftFragment, unknown>;
export const DeskAnswerFragmentDoc = '' as unknown as TypedDocumentNode<DeskAnswerFragment, unknown>;
export const DeskCaseStateFragmentDoc = '' as unknown as TypedDocumentNode<DeskCaseStateFragment, unknown>;
export const DeskWordsFragmentDoc = '' as unknown as TypedDocumentNode<DeskWordsFragment, unknown>;
export const DeskLettersFragmentDoc = '' as unknown as TypedDocumentNode<DeskLettersFragment, unknown>;
export const DeskDialogueFragmentDoc = '' as unknown as TypedDocumentNode<DeskDialogueFragment, unknown>;
export const DeskTimelineFragmentDoc = '' as unknown as TypedDocumentNode<DeskTimelineFragment, unknown>;
export const QueueLineFragmentDoc = '' as unknown as TypedDocumentNode<QueueLineFragment, unknown>;
export const StoredDraftDocument =
  'query StoredDraft($id:ID!){case(id:$id){...DeskDraft}}fragment DeskDraft on Case{id answerDraft{opening parts{question{id}text answered}changes version savedAt}}' as unknown as TypedDocumentNode<
    StoredDraftQuery,
    StoredDraftQueryVariables
  >;
export const BodiesDocument =
  'query Bodies{countries{code bodiesToTurnTo{name description url}}}' as unknown as TypedDocumentNode<
    BodiesQuery,
    BodiesQueryVariables
  >;
export const SaveAnswerDocument =
  'mutation SaveAnswer($input:SaveAnswerInput!){saveAnswer(input:$input){case{...DeskDraft}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskDraft on Case{id answerDraft{opening parts{question{id}text answered}changes version savedAt}}' as unknown as TypedDocumentNode<
    SaveAnswerMutation,
    SaveAnswerMutationVariables
  >;
export const PublishAnswerDocument =
  'mutation PublishAnswer($input:PublishAnswerInput!){publishAnswer(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskAnswer}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskAnswer on Case{id answer{id version opening parts{question{id text}text}changes whereToTurn{name description url}signedBy signedByTitle organisation{id name place}publishedAt}}fragment DeskCaseState on Case{id number kind state version receivedAt organisation{id name place country}clock{dueOn daysLeft overdue doneAt}handler{name title me}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe}}}}' as unknown as TypedDocumentNode<
    PublishAnswerMutation,
    PublishAnswerMutationVariables
  >;
export const DeskMoreLettersDocument =
  'query DeskMoreLetters($id:ID!,$after:String!){case(id:$id){id messages(first:100,after:$after){...DeskLetters}}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply}}pageInfo{hasNextPage endCursor}}' as unknown as TypedDocumentNode<
    DeskMoreLettersQuery,
    DeskMoreLettersQueryVariables
  >;
export const DeskCaseDocument =
  'query DeskCase($id:ID!){liveCursor case(id:$id){...DeskCaseState ...DeskWords ...DeskDialogue ...DeskTimeline ...DeskDraft ...DeskAnswer}}fragment DeskDraft on Case{id answerDraft{opening parts{question{id}text answered}changes version savedAt}}fragment DeskAnswer on Case{id answer{id version opening parts{question{id text}text}changes whereToTurn{name description url}signedBy signedByTitle organisation{id name place}publishedAt}}fragment DeskCaseState on Case{id number kind state version receivedAt organisation{id name place country}clock{dueOn daysLeft overdue doneAt}handler{name title me}actions{name enabled reason}}fragment DeskWords on Case{id content{submitterName patientName occurred{precision from until about}whatHappened consequences wishes otherWish answerChannel language}questions{id text position}contactNeeds{safeTime unsafeWays interpreterLanguage easyRead}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply}}pageInfo{hasNextPage endCursor}}fragment DeskDialogue on Case{id messages(first:100){...DeskLetters}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe}}}}' as unknown as TypedDocumentNode<
    DeskCaseQuery,
    DeskCaseQueryVariables
  >;
export const DeskCaseEventsDocument =
  'subscription DeskCaseEvents($caseId:ID!,$after:String){caseEvents(caseId:$caseId,after:$after){cursor type actorName byMe case{...DeskCaseState ...DeskDialogue ...DeskTimeline ...DeskAnswer}}}fragment DeskAnswer on Case{id answer{id version opening parts{question{id text}text}changes whereToTurn{name description url}signedBy signedByTitle organisation{id name place}publishedAt}}fragment DeskCaseState on Case{id number kind state version receivedAt organisation{id name place country}clock{dueOn daysLeft overdue doneAt}handler{name title me}actions{name enabled reason}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply}}pageInfo{hasNextPage endCursor}}fragment DeskDialogue on Case{id messages(first:100){...DeskLetters}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe}}}}' as unknown as TypedDocumentNode<
    DeskCaseEventsSubscription,
    DeskCaseEventsSubscriptionVariables
  >;
export const TakeCaseDocument =
  'mutation TakeCase($input:TakeCaseInput!){takeCase(input:$input){case{...DeskCaseState ...DeskTimeline}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind state version receivedAt organisation{id name place country}clock{dueOn daysLeft overdue doneAt}handler{name title me}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe}}}}' as unknown as TypedDocumentNode<
    TakeCaseMutation,
    TakeCaseMutationVariables
  >;
export const AskCitizenDocument =
  'mutation AskCitizen($input:AskCitizenInput!){askCitizen(input:$input){case{...DeskCaseState ...DeskDialogue ...DeskTimeline}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind state version receivedAt organisation{id name place country}clock{dueOn daysLeft overdue doneAt}handler{name title me}actions{name enabled reason}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply}}pageInfo{hasNextPage endCursor}}fragment DeskDialogue on Case{id messages(first:100){...DeskLetters}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe}}}}' as unknown as TypedDocumentNode<
    AskCitizenMutation,
    AskCitizenMutationVariables
  >;
export const ReadLettersDocument =
  'mutation ReadLetters($input:ReadLettersInput!){readLetters(input:$input){case{...DeskCaseState ...DeskDialogue ...DeskTimeline}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind state version receivedAt organisation{id name place country}clock{dueOn daysLeft overdue doneAt}handler{name title me}actions{name enabled reason}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply}}pageInfo{hasNextPage endCursor}}fragment DeskDialogue on Case{id messages(first:100){...DeskLetters}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe}}}}' as unknown as TypedDocumentNode<
    ReadLettersMutation,
    ReadLettersMutationVariables
  >;
export const DeskViewerDocument =
  'query DeskViewer{viewer{id name roles{role coversSubtree organisation{id name place}}}}' as unknown as TypedDocumentNode<
    DeskViewerQuery,
    DeskViewerQueryVariables
  >;
export const QueueDocument =
  'query Queue($organisationId:ID,$filter:WorkQueueFilter,$first:Int!,$after:String){liveCursor workQueue(organisationId:$organisationId filter:$filter orderBy:DUE_FIRST first:$first after:$after){edges{node{...QueueLine}}pageInfo{hasNextPage endCursor}}}fragment QueueLine on WorkQueueItem{id number kind state organisation{id name place}receivedAt clock{dueOn daysLeft overdue}handler{name me}unread version}' as unknown as TypedDocumentNode<
    QueueQuery,
    QueueQueryVariables
  >;
export const QueueEventsDocument =
  'subscription QueueEvents($organisationId:ID,$after:String){queueEvents(organisationId:$organisationId,after:$after){cursor type item{...QueueLine}}}fragment QueueLine on WorkQueueItem{id number kind state organisation{id name place}receivedAt clock{dueOn daysLeft overdue}handler{name me}unread version}' as unknown as TypedDocumentNode<
    QueueEventsSubscription,
    QueueEventsSubscriptionVariables
  >;
