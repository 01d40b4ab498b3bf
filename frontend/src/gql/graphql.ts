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

/** How far a file has come. */
export type AttachmentState =
  /** Received and scanned: no virus found. */
  | 'CLEAN'
  /** A virus was found: it cannot be sent or fetched. */
  | 'INFECTED'
  /** Received; this installation scans no files. */
  | 'NOT_SCANNED'
  /** Bytes are missing; go on after those received. */
  | 'UPLOADING'
  /** Received; it waits for the scan for viruses. It can be sent; only its owner can fetch it. */
  | 'WAITING';

/** Names of what can be done. */
export type CaseActionName =
  /** Ask the citizen: `askCitizen`. */
  | 'ASK_CITIZEN'
  /** Publish the answer: `publishAnswer`. */
  | 'PUBLISH_ANSWER'
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
  | 'CITIZEN_WROTE';

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

/** Which draft to throw away. */
export type DiscardDraftInput = {
  /** Which draft. */
  id: string | number;
};

/** What is typed so far; the limits of length are those of the submission. */
export type DraftContentInput = {
  /** About when, in own words. */
  about?: string | null | undefined;
  /** How the answer is to reach the citizen. */
  answerChannel?: AnswerChannel | null | undefined;
  /** What it led to. */
  consequences?: string | null | undefined;
  /** Address for notices. */
  email?: string | null | undefined;
  /** The day or first day, as typed, possibly not yet a date. */
  from?: string | null | undefined;
  /** The chosen organisation. */
  organisationId?: string | number | null | undefined;
  /** A wish in own words. */
  otherWish?: string | null | undefined;
  /** How exactly one knows when it happened. */
  precision?: OccurredPrecision | null | undefined;
  /** Questions to be answered, a line each. */
  questions?: Array<string>;
  /** At most 40 characters. */
  step?: string | null | undefined;
  /** The last day, as typed, possibly not yet a date. */
  until?: string | null | undefined;
  /** What happened. */
  whatHappened?: string | null | undefined;
  /** What the citizen wishes for. */
  wishes?: Array<Wish>;
};

/** Kinds of items. */
export type InboxItemKind =
  /** The final answer. */
  | 'ANSWER'
  /** The handler asks something. */
  | 'QUESTION'
  /** The case was received. */
  | 'RECEIPT';

/** Items to mark. */
export type MarkReadInput = {
  /** Ids of items of the viewer's inbox, at most 50. */
  itemIds: Array<string | number>;
};

/** The two sides of a dialogue. */
export type MessageAuthor =
  /** Patient or submitter. */
  | 'CITIZEN'
  /** Handler. */
  | 'STAFF';

/** When it happened. */
export type OccurredInput = {
  /** At most 200 characters. */
  about?: string | null | undefined;
  /** Not in the future, not more than 120 years back. */
  from?: string | null | undefined;
  /** How exactly one knows when it happened. */
  precision: OccurredPrecision;
  /** Not before `from`, not in the future. */
  until?: string | null | undefined;
};

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
  /** A virus was found in a file. */
  | 'FILE_INFECTED'
  /** A file is larger than one may be, or all of a case together are. */
  | 'FILE_TOO_LARGE'
  /** A kind of file that is not taken. */
  | 'FILE_TYPE'
  /** A file of which bytes are missing. */
  | 'FILE_UNFINISHED'
  /** A file that is broken, or whose place and device cannot be taken out. */
  | 'FILE_UNREADABLE'
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
  /** Longer than the stated limit, or more items than allowed. */
  | 'TOO_LONG'
  /** Shorter than the stated limit. */
  | 'TOO_SHORT'
  /** At least one question has no ticked answer. */
  | 'UNANSWERED_QUESTION'
  /** No such organisation. */
  | 'UNKNOWN_ORGANISATION';

/** A save of a draft. */
export type SaveDraftInput = {
  /** What is typed so far, whole. */
  content: DraftContentInput;
  /** The draft's id; null makes a new one. */
  id?: string | number | null | undefined;
  /** Kind of case it is to become. */
  kind: CaseKind;
  /** The version that was seen; 0 for a new one. An older one than the stored gives `STALE_VERSION`. */
  version: number;
};

/** A message of the citizen. */
export type SendMessageInput = {
  /** Files uploaded for it (`Attachment` ids), at most 20; they become part of it. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** Which case. */
  caseId: string | number;
  /** Made by the client, once for each message: a repetition gives the same result. */
  idempotencyKey: string | number;
  /** 1 to 8,000 characters. */
  text: string;
};

/** A complaint about oneself. */
export type SubmitComplaintInput = {
  /** How the answer is to reach the citizen. */
  answerChannel: AnswerChannel;
  /** Files uploaded for the draft (`Attachment` ids), at most 20; they become part of it. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** At most 4,000 characters. */
  consequences?: string | null | undefined;
  /** The draft it was made from; removed in the same step. */
  draftId?: string | number | null | undefined;
  /** Address for notices, at most 254 characters; null keeps the one known. */
  email?: string | null | undefined;
  /** Made by the client, once for each complaint (8 to 64 characters); the draft's id serves well. */
  idempotencyKey: string | number;
  /** When it happened. */
  occurred: OccurredInput;
  /** Unit or provider it concerns; it must be open. */
  organisationId: string | number;
  /** At most 500 characters; needed with the wish `OTHER`. */
  otherWish?: string | null | undefined;
  /** Each question as an own line: at most 10, of 3 to 500 characters. */
  questions: Array<string>;
  /** 10 to 8,000 characters. */
  whatHappened: string;
  /** Each at most once. */
  wishes: Array<Wish>;
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

export type MyCasesQueryVariables = Exact<{
  first: number;
}>;

export type MyCasesQuery = {
  myCases: {
    edges: Array<{
      node: { id: string } & { ' $fragmentRefs'?: { CaseCardFragment: CaseCardFragment } };
    } | null>;
    pageInfo: { hasNextPage: boolean };
  };
};

export type AnswerQueryVariables = Exact<{
  id: string | number;
}>;

export type AnswerQuery = {
  case: {
    id: string;
    number: string;
    receivedAt: string;
    organisation: { id: string; name: string };
    answer: {
      id: string;
      opening: string;
      changes: string | null;
      signedBy: string;
      signedByTitle: string | null;
      publishedAt: string;
      parts: Array<{ text: string; question: { id: string; text: string } }>;
      whereToTurn: Array<{ name: string; description: string; url: string }>;
      organisation: { id: string; name: string; place: string | null };
    } | null;
  } | null;
};

export type LetterFragment = {
  id: string;
  author: MessageAuthor;
  authorName: string;
  mine: boolean;
  text: string;
  sentAt: string;
  awaitsReply: boolean;
  attachments: Array<{ id: string; name: string; state: AttachmentState; downloadPath: string | null }>;
} & { ' $fragmentName'?: 'LetterFragment' };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;

export type SendMessageMutation = {
  sendMessage: {
    case: ({ id: string } & { ' $fragmentRefs'?: { CaseWholeFragment: CaseWholeFragment } }) | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type CaseWholeFragment = {
  id: string;
  number: string;
  kind: CaseKind;
  state: CaseState;
  version: number;
  receivedAt: string;
  organisation: { id: string; name: string; place: string | null; ancestors: Array<string> };
  clock: { dueOn: string | null; daysLeft: number | null; overdue: boolean; doneAt: string | null };
  handler: { name: string; title: string | null } | null;
  content: {
    whatHappened: string;
    consequences: string | null;
    wishes: Array<Wish>;
    otherWish: string | null;
    answerChannel: AnswerChannel;
    occurred: {
      precision: OccurredPrecision;
      from: string | null;
      until: string | null;
      about: string | null;
    };
  } | null;
  questions: Array<{ id: string; text: string; position: number }>;
  attachments: Array<{ id: string; name: string; state: AttachmentState; downloadPath: string | null }>;
  unsentAttachments: Array<{
    id: string;
    name: string;
    size: number;
    received: number;
    state: AttachmentState;
  }>;
  messages: {
    edges: Array<{ node: { id: string } & { ' $fragmentRefs'?: { LetterFragment: LetterFragment } } } | null>;
  };
  timeline: {
    edges: Array<{
      node: { cursor: string; type: CaseEventType; at: string; actorName: string | null; byMe: boolean };
    } | null>;
  };
  answer: { id: string; publishedAt: string } | null;
  actions: Array<{ name: CaseActionName; enabled: boolean; reason: string | null }>;
} & { ' $fragmentName'?: 'CaseWholeFragment' };

export type CaseQueryVariables = Exact<{
  id: string | number;
}>;

export type CaseQuery = {
  liveCursor: string;
  case: ({ id: string } & { ' $fragmentRefs'?: { CaseWholeFragment: CaseWholeFragment } }) | null;
};

export type CaseEventsSubscriptionVariables = Exact<{
  caseId: string | number;
  after?: string | null | undefined;
}>;

export type CaseEventsSubscription = {
  caseEvents: {
    cursor: string;
    type: CaseEventType;
    byMe: boolean;
    actorName: string | null;
    case: ({ id: string } & { ' $fragmentRefs'?: { CaseWholeFragment: CaseWholeFragment } }) | null;
  };
};

export type CaseCardFragment = {
  id: string;
  number: string;
  kind: CaseKind;
  state: CaseState;
  receivedAt: string;
  clock: { dueOn: string | null; overdue: boolean; doneAt: string | null };
  organisation: { id: string; name: string; place: string | null };
} & { ' $fragmentName'?: 'CaseCardFragment' };

export type ReceiptQueryVariables = Exact<{
  id: string | number;
}>;

export type ReceiptQuery = {
  case: {
    id: string;
    number: string;
    receivedAt: string;
    clock: { dueOn: string | null };
    organisation: { id: string; name: string; place: string | null };
  } | null;
};

export type InboxOfCasesQueryVariables = Exact<{ [key: string]: never }>;

export type InboxOfCasesQuery = {
  inbox: {
    edges: Array<{
      node: { id: string; kind: InboxItemKind; readAt: string | null; case: { id: string } };
    } | null>;
  };
};

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;

export type MarkReadMutation = {
  markRead: { unreadCount: number; items: Array<{ id: string; readAt: string | null }> };
};

export type SubmitComplaintMutationVariables = Exact<{
  input: SubmitComplaintInput;
}>;

export type SubmitComplaintMutation = {
  submitComplaint: {
    case: { id: string; number: string; state: CaseState } | null;
    problems: Array<{ code: ProblemCode } & { ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DraftFragment = {
  id: string;
  version: number;
  savedAt: string;
  expiresOn: string;
  content: {
    step: string | null;
    precision: OccurredPrecision | null;
    from: string | null;
    until: string | null;
    about: string | null;
    whatHappened: string | null;
    consequences: string | null;
    wishes: Array<Wish>;
    otherWish: string | null;
    questions: Array<string>;
    answerChannel: AnswerChannel | null;
    email: string | null;
    organisation: { id: string; name: string; place: string | null; ancestors: Array<string> } | null;
  };
} & { ' $fragmentName'?: 'DraftFragment' };

export type OpenDraftsQueryVariables = Exact<{ [key: string]: never }>;

export type OpenDraftsQuery = {
  drafts: Array<{ id: string } & { ' $fragmentRefs'?: { DraftFragment: DraftFragment } }>;
  viewer: { id: string; email: string | null } | null;
};

export type DraftsQueryVariables = Exact<{ [key: string]: never }>;

export type DraftsQuery = {
  drafts: Array<{ id: string } & { ' $fragmentRefs'?: { DraftFragment: DraftFragment } }>;
};

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;

export type SaveDraftMutation = {
  saveDraft: {
    draft: ({ id: string } & { ' $fragmentRefs'?: { DraftFragment: DraftFragment } }) | null;
    problems: Array<{ code: ProblemCode } & { ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;

export type DiscardDraftMutation = {
  discardDraft: {
    discardedId: string | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type SearchUnitsQueryVariables = Exact<{
  text: string;
}>;

export type SearchUnitsQuery = {
  searchOrganisations: Array<{
    id: string;
    name: string;
    place: string | null;
    ancestors: Array<string>;
    open: boolean;
  }>;
};

export type DraftFilesQueryVariables = Exact<{
  id: string | number;
}>;

export type DraftFilesQuery = {
  node:
    | {
        id: string;
        attachments: Array<{
          id: string;
          name: string;
          size: number;
          received: number;
          state: AttachmentState;
        }>;
      }
    | Record<PropertyKey, never>
    | null;
};

export type InboxQueryVariables = Exact<{
  first: number;
}>;

export type InboxQuery = {
  inbox: {
    edges: Array<{
      node: { id: string } & { ' $fragmentRefs'?: { InboxRowFragment: InboxRowFragment } };
    } | null>;
    pageInfo: { hasNextPage: boolean };
  };
};

export type InboxRowFragment = {
  id: string;
  kind: InboxItemKind;
  createdAt: string;
  readAt: string | null;
  case: { id: string; number: string; organisation: { id: string; name: string; place: string | null } };
} & { ' $fragmentName'?: 'InboxRowFragment' };

export type UnreadQueryVariables = Exact<{ [key: string]: never }>;

export type UnreadQuery = { liveCursor: string; unreadCount: number };

export type InboxEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;

export type InboxEventsSubscription = {
  inboxEvents: {
    cursor: string;
    unreadCount: number;
    item: { id: string } & { ' $fragmentRefs'?: { InboxRowFragment: InboxRowFragment } };
  };
};

export type ProblemFragment = { code: ProblemCode; message: string; path: Array<string> } & {
  ' $fragmentName'?: 'ProblemFragment';
};

export const LetterFragmentDoc = '' as unknown as TypedDocumentNode<LetterFragment, unknown>;
export const CaseWholeFragmentDoc = '' as unknown as TypedDocumentNode<CaseWholeFragment, unknown>;
export const CaseCardFragmentDoc = '' as unknown as TypedDocumentNode<CaseCardFragment, unknown>;
export const DraftFragmentDoc = '' as unknown as TypedDocumentNode<DraftFragment, unknown>;
export const InboxRowFragmentDoc = '' as unknown as TypedDocumentNode<InboxRowFragment, unknown>;
export const ProblemFragmentDoc = '' as unknown as TypedDocumentNode<ProblemFragment, unknown>;
export const MyCasesDocument =
  'query MyCases($first:Int!){myCases(first:$first){edges{node{id ...CaseCard}}pageInfo{hasNextPage}}}fragment CaseCard on Case{id number kind state receivedAt clock{dueOn overdue doneAt}organisation{id name place}}' as unknown as TypedDocumentNode<
    MyCasesQuery,
    MyCasesQueryVariables
  >;
export const AnswerDocument =
  'query Answer($id:ID!){case(id:$id){id number receivedAt organisation{id name}answer{id opening parts{text question{id text}}changes whereToTurn{name description url}signedBy signedByTitle publishedAt organisation{id name place}}}}' as unknown as TypedDocumentNode<
    AnswerQuery,
    AnswerQueryVariables
  >;
export const SendMessageDocument =
  'mutation SendMessage($input:SendMessageInput!){sendMessage(input:$input){case{id ...CaseWhole}problems{...Problem}}}fragment Letter on Message{id author authorName mine text sentAt awaitsReply attachments{id name state downloadPath}}fragment CaseWhole on Case{id number kind state version receivedAt organisation{id name place ancestors}clock{dueOn daysLeft overdue doneAt}handler{name title}content{occurred{precision from until about}whatHappened consequences wishes otherWish answerChannel}questions{id text position}attachments{id name state downloadPath}unsentAttachments{id name size received state}messages(first:100){edges{node{id ...Letter}}}timeline(first:200){edges{node{cursor type at actorName byMe}}}answer{id publishedAt}actions{name enabled reason}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SendMessageMutation,
    SendMessageMutationVariables
  >;
export const CaseDocument =
  'query Case($id:ID!){liveCursor case(id:$id){id ...CaseWhole}}fragment Letter on Message{id author authorName mine text sentAt awaitsReply attachments{id name state downloadPath}}fragment CaseWhole on Case{id number kind state version receivedAt organisation{id name place ancestors}clock{dueOn daysLeft overdue doneAt}handler{name title}content{occurred{precision from until about}whatHappened consequences wishes otherWish answerChannel}questions{id text position}attachments{id name state downloadPath}unsentAttachments{id name size received state}messages(first:100){edges{node{id ...Letter}}}timeline(first:200){edges{node{cursor type at actorName byMe}}}answer{id publishedAt}actions{name enabled reason}}' as unknown as TypedDocumentNode<
    CaseQuery,
    CaseQueryVariables
  >;
export const CaseEventsDocument =
  'subscription CaseEvents($caseId:ID!,$after:String){caseEvents(caseId:$caseId,after:$after){cursor type byMe actorName case{id ...CaseWhole}}}fragment Letter on Message{id author authorName mine text sentAt awaitsReply attachments{id name state downloadPath}}fragment CaseWhole on Case{id number kind state version receivedAt organisation{id name place ancestors}clock{dueOn daysLeft overdue doneAt}handler{name title}content{occurred{precision from until about}whatHappened consequences wishes otherWish answerChannel}questions{id text position}attachments{id name state downloadPath}unsentAttachments{id name size received state}messages(first:100){edges{node{id ...Letter}}}timeline(first:200){edges{node{cursor type at actorName byMe}}}answer{id publishedAt}actions{name enabled reason}}' as unknown as TypedDocumentNode<
    CaseEventsSubscription,
    CaseEventsSubscriptionVariables
  >;
export const ReceiptDocument =
  'query Receipt($id:ID!){case(id:$id){id number receivedAt clock{dueOn}organisation{id name place}}}' as unknown as TypedDocumentNode<
    ReceiptQuery,
    ReceiptQueryVariables
  >;
export const InboxOfCasesDocument =
  'query InboxOfCases{inbox(first:50){edges{node{id kind readAt case{id}}}}}' as unknown as TypedDocumentNode<
    InboxOfCasesQuery,
    InboxOfCasesQueryVariables
  >;
export const MarkReadDocument =
  'mutation MarkRead($input:MarkReadInput!){markRead(input:$input){items{id readAt}unreadCount}}' as unknown as TypedDocumentNode<
    MarkReadMutation,
    MarkReadMutationVariables
  >;
export const SubmitComplaintDocument =
  'mutation SubmitComplaint($input:SubmitComplaintInput!){submitComplaint(input:$input){case{id number state}problems{code ...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SubmitComplaintMutation,
    SubmitComplaintMutationVariables
  >;
export const OpenDraftsDocument =
  'query OpenDrafts{drafts{id ...Draft}viewer{id email}}fragment Draft on Draft{id version savedAt expiresOn content{step organisation{id name place ancestors}precision from until about whatHappened consequences wishes otherWish questions answerChannel email}}' as unknown as TypedDocumentNode<
    OpenDraftsQuery,
    OpenDraftsQueryVariables
  >;
export const DraftsDocument =
  'query Drafts{drafts{id ...Draft}}fragment Draft on Draft{id version savedAt expiresOn content{step organisation{id name place ancestors}precision from until about whatHappened consequences wishes otherWish questions answerChannel email}}' as unknown as TypedDocumentNode<
    DraftsQuery,
    DraftsQueryVariables
  >;
export const SaveDraftDocument =
  'mutation SaveDraft($input:SaveDraftInput!){saveDraft(input:$input){draft{id ...Draft}problems{code ...Problem}}}fragment Draft on Draft{id version savedAt expiresOn content{step organisation{id name place ancestors}precision from until about whatHappened consequences wishes otherWish questions answerChannel email}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SaveDraftMutation,
    SaveDraftMutationVariables
  >;
export const DiscardDraftDocument =
  'mutation DiscardDraft($input:DiscardDraftInput!){discardDraft(input:$input){discardedId problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    DiscardDraftMutation,
    DiscardDraftMutationVariables
  >;
export const SearchUnitsDocument =
  'query SearchUnits($text:String!){searchOrganisations(text:$text,first:20){id name place ancestors open}}' as unknown as TypedDocumentNode<
    SearchUnitsQuery,
    SearchUnitsQueryVariables
  >;
export const DraftFilesDocument =
  'query DraftFiles($id:ID!){node(id:$id){... on Draft{id attachments{id name size received state}}}}' as unknown as TypedDocumentNode<
    DraftFilesQuery,
    DraftFilesQueryVariables
  >;
export const InboxDocument =
  'query Inbox($first:Int!){inbox(first:$first){edges{node{id ...InboxRow}}pageInfo{hasNextPage}}}fragment InboxRow on InboxItem{id kind createdAt readAt case{id number organisation{id name place}}}' as unknown as TypedDocumentNode<
    InboxQuery,
    InboxQueryVariables
  >;
export const UnreadDocument = 'query Unread{liveCursor unreadCount}' as unknown as TypedDocumentNode<
  UnreadQuery,
  UnreadQueryVariables
>;
export const InboxEventsDocument =
  'subscription InboxEvents($after:String){inboxEvents(after:$after){cursor unreadCount item{id ...InboxRow}}}fragment InboxRow on InboxItem{id kind createdAt readAt case{id number organisation{id name place}}}' as unknown as TypedDocumentNode<
    InboxEventsSubscription,
    InboxEventsSubscriptionVariables
  >;
