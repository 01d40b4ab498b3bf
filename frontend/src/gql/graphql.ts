/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
/** What gave somebody the right to open a case. */
export type AccessReason =
  /** Handled the case. */
  | 'HANDLES'
  /** Led where the case is. */
  | 'LEADS_THERE'
  /** Worked where the case is. */
  | 'WORKS_THERE';

/** How the answer reaches the citizen. */
export type AnswerChannel =
  /** In the inbox here. */
  | 'INBOX'
  /** In the inbox and as a letter. */
  | 'LETTER';

/** What somebody who writes may expect for themselves. */
export type AnswerPromise =
  /** No answer of one's own: it is read together with others on the same theme. */
  | 'NONE'
  /** An answer is owed. */
  | 'OWED'
  /** An answer comes if they say that they want one. */
  | 'POSSIBLE';

/** Whether one question was answered. */
export type AnswerRatingPartInput = {
  /** Whether. */
  answered: Answered;
  /** Which of the questions that the answer answers. */
  questionId: string | number;
};

/** Whether something was answered. */
export type Answered =
  /** No. */
  | 'NO'
  /** In part. */
  | 'PARTLY'
  /** Yes. */
  | 'YES';

/** A question about an access. */
export type AskAboutAccessInput = {
  /** Which access. */
  entryId: string | number;
  /** 3 to 2,000 characters. */
  text: string;
};

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
  /** Write a note to colleagues: `addNote`. */
  | 'ADD_NOTE'
  /** Let somebody in who may act for the patient: `admitRepresentative`. */
  | 'ADMIT_REPRESENTATIVE'
  /** Give it to a colleague: `allocateCase`. */
  | 'ALLOCATE'
  /** Ask the citizen: `askCitizen`. */
  | 'ASK_CITIZEN'
  /** Say what it is about, as the one whose coding counts: `classifyCase`. */
  | 'CLASSIFY'
  /** End it without an answer: `closeCase`. */
  | 'CLOSE'
  /** Decide whether it is opened again: `decideReopening`. */
  | 'DECIDE_REOPENING'
  /** Let its time stand still: `pauseClock`. */
  | 'PAUSE_CLOCK'
  /** Publish the answer: `publishAnswer`. */
  | 'PUBLISH_ANSWER'
  /** Say whether the answer answered: `rateAnswer`. */
  | 'RATE_ANSWER'
  /** Say that the citizen's letters are read: `readLetters`. Enabled as long as one is unread. */
  | 'READ_LETTERS'
  /** Ask for it to be opened again: `requestReopening`. */
  | 'REQUEST_REOPENING'
  /** Let its time run again: `resumeClock`. */
  | 'RESUME_CLOCK'
  /** Write the answer: `saveAnswer`. */
  | 'SAVE_ANSWER'
  /** Say that the answer takes longer: `sendInterimAnswer`. */
  | 'SEND_INTERIM_ANSWER'
  /** Write to the handler: `sendMessage`. */
  | 'SEND_MESSAGE'
  /** Say which units it concerns: `setUnits`. */
  | 'SET_UNITS'
  /** Become its handler: `takeCase`. */
  | 'TAKE'
  /** Pass it on to another unit: `transferCase`. */
  | 'TRANSFER'
  /** Take it back: `withdrawCase`. */
  | 'WITHDRAW';

/** Kinds of events of a case. */
export type CaseEventType =
  /** That was answered; seen by those who lead at the unit. */
  | 'ACCESS_ANSWERED'
  /** A party asks why somebody opened the case; seen by those who lead at the unit. */
  | 'ACCESS_ASKED'
  /** The answer was published. */
  | 'ANSWER_PUBLISHED'
  /** The citizen said whether the answer answered; seen by staff only. */
  | 'ANSWER_RATED'
  /** The handler saved a draft of the answer; seen by staff only. */
  | 'ANSWER_SAVED'
  /** It was given to a handler. */
  | 'CASE_ALLOCATED'
  /** Somebody said what it is about. Told to staff only, as the two below. */
  | 'CASE_CLASSIFIED'
  /** It was read and closed; no answer was owed. */
  | 'CASE_CLOSED'
  /** The case was received. */
  | 'CASE_RECEIVED'
  /** It was opened again. */
  | 'CASE_REOPENED'
  /** A handler took it. */
  | 'CASE_TAKEN'
  /** It has passed to another unit. The unit that had it is told as well, with no case; a client then shows nothing more of it. */
  | 'CASE_TRANSFERRED'
  /** The citizen took it back. */
  | 'CASE_WITHDRAWN'
  /** The handler asked the citizen. */
  | 'CITIZEN_ASKED'
  /** The citizen read a letter or the answer; seen by staff only. */
  | 'CITIZEN_READ'
  /** The citizen replied or added something. */
  | 'CITIZEN_WROTE'
  /** The case's time stands still. */
  | 'CLOCK_PAUSED'
  /** It runs again, with the due day that follows from the pause. */
  | 'CLOCK_RESUMED'
  /** The handler said that the answer takes longer, why, and by when it is expected. */
  | 'INTERIM_ANSWER_SENT'
  /** The handler said to have read the citizen's letters; seen by staff only. */
  | 'LETTERS_READ'
  /** Somebody wrote a note to colleagues. Told to staff only. */
  | 'NOTE_ADDED'
  /**
   * The handler corrected who the patient is. Whose case it was not is told with it as well, with no case; a client then shows nothing
   * more of it.
   */
  | 'PATIENT_CORRECTED'
  /** It was not opened again; the answer stands. */
  | 'REOPENING_REFUSED'
  /** The citizen asks for it to be opened again. */
  | 'REOPENING_REQUESTED'
  /** Something changed in who may act for the patient: somebody did it, or it ended on its last day. */
  | 'REPRESENTATION_CHANGED'
  /** A second coding was asked for. */
  | 'SECOND_CODING_ASKED'
  /** That a second coding was asked for was taken back. */
  | 'SECOND_CODING_WITHDRAWN'
  /** The handler said which units it concerns. */
  | 'UNITS_SET'
  /** The handler opened what the citizen wrote. */
  | 'UNIT_READ';

/** What the citizen wants. */
export type CaseKind =
  /** Something went wrong; an answer is owed. */
  | 'COMPLAINT'
  /** An idea or general message for learning; no answer of one's own. */
  | 'IMPROVEMENT'
  /** Thanks and appreciation. */
  | 'PRAISE'
  /** An opinion; the country's profile says whether one may have an answer. */
  | 'VIEW';

/** How much of a case a citizen may see. */
export type CaseScope =
  /**
   * Somebody filed it about the viewer, who has not answered: who, to which unit, when, number, state and timeline. Not what was
   * written: with a wrong number it would be about a stranger.
   */
  | 'ASKED'
  /** All of it. */
  | 'FULL'
  /**
   * Filed it for somebody else, without a valid representation: what they wrote, number, state and timeline, letters and answer that
   * are meant for them. Nothing of the patient's.
   */
  | 'OWN';

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
  /** A party asks for the answered case to be opened again; the unit decides. */
  | 'REOPENING_REQUESTED'
  /** Taken back by the citizen. */
  | 'WITHDRAWN';

/** What a unit has to do with a case. */
export type CaseUnitRole =
  /** The case concerns it; it is not given the text. */
  | 'CONCERNED'
  /** It answers. */
  | 'RECEIVES';

/** A code that has come. */
export type ConfirmContactInput = {
  /** Six digits; blanks are passed over. */
  code: string;
  /** `EMAIL` or `SMS`. */
  way: ContactWay;
};

/** New needs; what is null is left as it is. */
export type ContactNeedsInput = {
  /** True when texts should be easy to read. */
  easyRead?: boolean | null | undefined;
  /** Language of the interpreter who is needed, at most 60 characters; an empty text removes it. */
  interpreterLanguage?: string | null | undefined;
  /** When it is safe to call, at most 200 characters; an empty text removes it. */
  safeTime?: string | null | undefined;
  /** All ways that are not safe. */
  unsafeWays?: Array<ContactWay> | null | undefined;
};

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

/** Forms of a copy. */
export type DataExportFormat =
  /** For programs; its fields are described in docs/my-data.md. */
  | 'JSON'
  /** For people: tagged PDF/UA. */
  | 'PDF';

/** To say no. */
export type DeclineConsentInput = {
  /** True to say that the case is not about oneself; the unit sees it, looks for the mistake and corrects it. */
  notAboutMe?: boolean;
  /** Why; may be left out. At most 1,000 characters; the one who filed and the unit read it. */
  reason?: string | null | undefined;
  /** Which representation. */
  representationId: string | number;
};

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
  /** Whether a view is to be answered. */
  answerWanted?: boolean | null | undefined;
  /** What would be better. */
  better?: string | null | undefined;
  /** What it led to. */
  consequences?: string | null | undefined;
  /** Address for notices. */
  email?: string | null | undefined;
  /** Whether one wants to be told what comes of it. */
  follow?: boolean | null | undefined;
  /** The day or first day, as typed, possibly not yet a date. */
  from?: string | null | undefined;
  /** Further units that it concerns, at most 4. */
  furtherUnitIds?: Array<string | number>;
  /** Whether the unit is to see who sends it. */
  identity?: IdentityChoice | null | undefined;
  /** Names of staff whom praise names. */
  namedStaff?: Array<string>;
  /** The chosen organisation: the unit, or who takes it when the unit is unknown. */
  organisationId?: string | number | null | undefined;
  /** A wish in own words. */
  otherWish?: string | null | undefined;
  /** Whom it is about; null for oneself. */
  patient?: DraftPatientInput | null | undefined;
  /** How exactly one knows when it happened. */
  precision?: OccurredPrecision | null | undefined;
  /** Questions to be answered, a line each. */
  questions?: Array<string>;
  /** At most 40 characters. */
  step?: string | null | undefined;
  /** Where it was, in own words, at most 500 characters; null when the unit is known. */
  unitWords?: string | null | undefined;
  /** The last day, as typed, possibly not yet a date. */
  until?: string | null | undefined;
  /** What happened, or what one wants to say: one text for all kinds, so that it stays when the kind changes. */
  whatHappened?: string | null | undefined;
  /** What the citizen wishes for. */
  wishes?: Array<Wish>;
};

/** Whom a complaint is about, as typed so far; the limits of length are those of the submission. */
export type DraftPatientInput = {
  /** On what one acts. */
  basis?: RepresentationBasis | null | undefined;
  /** Birth date as typed, possibly not yet a date. */
  bornOn?: string | null | undefined;
  /** The patient's name. */
  name?: string | null | undefined;
  /** The patient's identity number as typed; at most 40 characters. */
  personalNumber?: string | null | undefined;
  /** Files of the draft that show the basis; at most 20. */
  proofAttachmentIds?: Array<string | number>;
  /** What one is to the patient. */
  relation?: PatientRelation | null | undefined;
  /** How one is related. */
  statement?: string | null | undefined;
  /** Last day as typed, possibly not yet a date. */
  validUntil?: string | null | undefined;
};

/** A copy wished for. */
export type ExportMyDataInput = {
  /** In which form. */
  format: DataExportFormat;
};

/** To say yes. */
export type GiveConsentInput = {
  /** Which representation. */
  representationId: string | number;
};

/** Whether the unit is to see who sends it. */
export type IdentityChoice =
  /** The unit sees nothing of who it is. */
  | 'HIDDEN_FROM_UNIT'
  /** The unit sees the name. */
  | 'SHOWN';

/** Which items of the inbox to show. */
export type InboxFilter = {
  /** Only these kinds; empty: all. */
  kinds?: Array<InboxItemKind>;
  /** Words that each stand in the unit's names, the case number or the name of the kind in the reader's language; at most 200 characters. */
  text?: string | null | undefined;
  /** Only what has not been read. */
  unread?: boolean;
};

/** Kinds of items. */
export type InboxItemKind =
  /** Somebody who leads at the unit answered a question about who opened the case; its text stands in the access log. */
  | 'ACCESS_ANSWERED'
  /** The final answer. */
  | 'ANSWER'
  /** The case has passed to another unit: to where, why, and when the answer is due stands in the case. */
  | 'CASE_TRANSFERRED'
  /** The time for an answer stands still. */
  | 'CLOCK_PAUSED'
  /** It runs again, with a new day. */
  | 'CLOCK_RESUMED'
  /** What was decided of whether the viewer may act for somebody. */
  | 'CONSENT_ANSWERED'
  /** Somebody has filed a case about the viewer: read about it, and say yes or no where one is asked. */
  | 'CONSENT_REQUEST'
  /** The answer takes longer: why, and by when it is expected. */
  | 'INTERIM_ANSWER'
  /** The handler asks something. */
  | 'QUESTION'
  /** The case was received. */
  | 'RECEIPT'
  /** What was decided of the request to open the case again. */
  | 'REOPENING_DECIDED'
  /** The unit says thank you. */
  | 'THANKS';

/** Languages of the service. */
export type Language =
  /** English */
  | 'EN'
  /** Norwegian bokmål */
  | 'NB'
  /** Swedish */
  | 'SV';

/** Items to mark. */
export type MarkReadInput = {
  /** Ids of items of the viewer's inbox, at most 50. */
  itemIds: Array<string | number>;
};

/** Items to mark as unread. */
export type MarkUnreadInput = {
  /** Ids of items of the viewer's inbox, at most 50. */
  itemIds: Array<string | number>;
};

/** The two sides of a dialogue. */
export type MessageAuthor =
  /** Patient or submitter. */
  | 'CITIZEN'
  /** Handler. */
  | 'STAFF';

/** Kinds of letters. */
export type MessageKind =
  /** The unit says that the answer takes longer, why, and by when it is expected. */
  | 'INTERIM'
  /** A question, a reply or something added. */
  | 'LETTER';

/** Of what one wants to be told one way. */
export type NoticeChannelInput = {
  /** All that is wanted; empty for nothing. */
  kinds: Array<NoticeKind>;
  /** Which way. */
  name: NoticeChannelName;
};

/** Ways of notices. */
export type NoticeChannelName =
  /** E-mail. */
  | 'EMAIL'
  /** Web push: shown by a browser. */
  | 'PUSH'
  /** Text message. */
  | 'SMS';

/** Why notices fail. */
export type NoticeFailure =
  /** The address or browser does not exist (any more): give it again. */
  | 'ADDRESS'
  /** The service that delivers does not take it; it is tried again by itself. */
  | 'SERVICE';

/** What notices are about. The notice itself does not tell. */
export type NoticeKind =
  /** An answer. */
  | 'ANSWER'
  /** Somebody asks for consent. */
  | 'CONSENT'
  /** Something that one has begun and not sent is soon removed. Not by web push, which says the same of everything. */
  | 'DRAFT'
  /** Everything else, such as thanks. Of a receipt nobody is sent a notice. */
  | 'OTHER'
  /** A question of the handler. */
  | 'QUESTION';

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

/** What a citizen is in a case. */
export type PartyRole =
  /** It concerns them. */
  | 'PATIENT'
  /** Let in by the unit. */
  | 'REPRESENTATIVE'
  /** Filed it. */
  | 'SUBMITTER';

/** Whom a complaint is about, when it is not oneself. */
export type PatientInput = {
  /** On what one acts; `NONE` is accepted. It must fit the relation by the country's rules. */
  basis: RepresentationBasis;
  /** Birth date, when the number is not known; not in the future. */
  bornOn?: string | null | undefined;
  /** The patient's name as far as known: 1 to 200 characters. */
  name: string;
  /** The patient's identity number; null when it is not known. Nobody is then asked or told. */
  personalNumber?: string | null | undefined;
  /** Those of the complaint's `attachmentIds` that show the basis. */
  proofAttachmentIds?: Array<string | number>;
  /** What one is to the patient; not `ONESELF`. */
  relation: PatientRelation;
  /** How one is related: at most 500 characters. */
  statement?: string | null | undefined;
  /** Last day of a basis that ends as stated; from today. */
  validUntil?: string | null | undefined;
};

/** What the one who files is to the patient. */
export type PatientRelation =
  /** A parent or guardian of a child. */
  | 'CHILD'
  /** Next of kin of somebody who has died. */
  | 'DECEASED'
  /** The patient. */
  | 'ONESELF'
  /** Acts for an adult. */
  | 'REPRESENTED';

/** Reasons for a refusal, shared by all mutations. */
export type ProblemCode =
  /** This was done before. */
  | 'ALREADY_DONE'
  /** The basis does not fit the relation by the country's rules. */
  | 'BASIS_DOES_NOT_FIT'
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
  /** Only somebody who has logged in can have this. */
  | 'LOGIN_NEEDED'
  /** The case is in a state in which this cannot be done. */
  | 'NOT_ALLOWED_NOW'
  /** Not found, or not the viewer's. */
  | 'NOT_FOUND'
  /** Only the one who filed can be reached: the letter must be meant for them. */
  | 'ONLY_SUBMITTER'
  /** The number is the patient's own, or that of the one who files. */
  | 'OWN_PERSONAL_NUMBER'
  /** Only the patient decides this. */
  | 'PATIENT_DECIDES'
  /** A placeholder was not filled in: the citizen would read it. */
  | 'PLACEHOLDER_LEFT'
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
  /** Too much was sent in a short time; try again later, or log in. */
  | 'TOO_MANY_WITHOUT_LOGIN'
  /** Asked for too often; trying again later helps. */
  | 'TOO_OFTEN'
  /** Shorter than the stated limit. */
  | 'TOO_SHORT'
  /** At least one question has no ticked answer. */
  | 'UNANSWERED_QUESTION'
  /** No such organisation. */
  | 'UNKNOWN_ORGANISATION'
  /** What stands in braces is none of the placeholders. */
  | 'UNKNOWN_PLACEHOLDER'
  /** The citizen has written a letter that the handler has not marked as read: read it, then `readLetters`. */
  | 'UNREAD_LETTER'
  /** The code is not the one that was sent last, or too old, or was tried too often: ask for a new one. */
  | 'WRONG_CODE';

/** Whether a basis needs to be shown. */
export type ProofNeed =
  /** A paper helps; without one staff ask. */
  | 'HELPFUL'
  /** Nothing to show. */
  | 'NONE'
  /** One may file without it; more than what one wrote is seen only when it has been checked. */
  | 'REQUIRED_FOR_SCOPE';

/** A time of day, every day. */
export type QuietHoursInput = {
  /** First minute, `22:00`. */
  from: string;
  /** IANA time zone, `Europe/Stockholm`. */
  timeZone: string;
  /** First minute after, `07:00`; not the same as `from`. */
  until: string;
};

/** Whether the answer answered. */
export type RateAnswerInput = {
  /** For the whole. */
  answered: Answered;
  /** Which case. */
  caseId: string | number;
  /** In own words; may be left out. At most 1,000 characters. */
  comment?: string | null | undefined;
  /** For single questions, each at most once. */
  parts?: Array<AnswerRatingPartInput>;
  /** Version of the answer that was read; there must be no newer one. */
  version: number;
};

/** What the browser has given. */
export type RegisterPushSubscriptionInput = {
  /** Name to tell it by, at most 100 characters. */
  device?: string | null | undefined;
  /** `endpoint` of the browser's subscription, at most 1,000 characters, at a push service that is known here. */
  endpoint: string;
};

/** Which browser: one of the two. */
export type RemovePushSubscriptionInput = {
  /** `endpoint` of the subscription of the browser at hand. */
  endpoint?: string | null | undefined;
  /** Id of one of the viewer's devices. */
  id?: string | number | null | undefined;
};

/** Names of what can be done with a representation. */
export type RepresentationActionName =
  /** Correct who the patient is, as staff: `correctPatient`. */
  | 'CORRECT_PATIENT'
  /** Decide on it as staff: `decideRepresentation`. */
  | 'DECIDE'
  /** Say no: `declineConsent`. */
  | 'DECLINE_CONSENT'
  /** Say yes: `giveConsent`. */
  | 'GIVE_CONSENT'
  /** Take the case over: `takeOverCase`. */
  | 'TAKE_OVER'
  /** End it: `withdrawConsent`. */
  | 'WITHDRAW_CONSENT';

/** On what somebody acts for a patient. */
export type RepresentationBasis =
  /** Appointed by a court or an authority. */
  | 'APPOINTED_GUARDIAN'
  /** The patient has died, and one is next of kin. */
  | 'DECEASED'
  /** Custody of a child. */
  | 'GUARDIAN_OF_MINOR'
  /** None that one knows of. */
  | 'NONE'
  /** The patient agrees. */
  | 'PATIENT_CONSENT'
  /** The patient is not able to decide, and one is next of kin. */
  | 'PATIENT_UNABLE'
  /** A written power of attorney. */
  | 'POWER_OF_ATTORNEY';

/** Who decided. */
export type RepresentationDecider =
  /** The patient. */
  | 'PATIENT'
  /** The one who acts for the patient. */
  | 'REPRESENTATIVE'
  /** The unit. */
  | 'STAFF';

/** What somebody did to a representation. */
export type RepresentationDeed =
  /** As the patient: ended what the unit had said yes to. */
  | 'ENDED'
  /** As the one who acts: gave up. */
  | 'GAVE_UP'
  /** As the patient: said that it is not about them. */
  | 'NOT_ABOUT_ME'
  /** Nobody: its last day was over. */
  | 'RAN_OUT'
  /** Said no, or no longer yes as the unit. */
  | 'SAID_NO'
  /** Said yes, or let the person in. */
  | 'SAID_YES'
  /** As the patient: took back the own yes. */
  | 'TOOK_BACK'
  /** As the patient: took the case over. */
  | 'TOOK_OVER';

/** When a representation ends by itself. */
export type RepresentationExpiry =
  /** On the day that was stated, if one was. */
  | 'AS_STATED'
  /** Never. */
  | 'NEVER'
  /** When the patient comes of age. */
  | 'WHEN_ADULT';

/** What a citizen is in a representation. */
export type RepresentationSide =
  /** Somebody acts for them. */
  | 'PATIENT'
  /** They act for somebody. */
  | 'REPRESENTATIVE';

/** Where a representation stands. */
export type RepresentationState =
  /** It holds, until `validUntil`. */
  | 'ACTIVE'
  /** Staff check it. */
  | 'CLAIMED'
  /** The patient said no. */
  | 'DECLINED'
  /** Staff said no. */
  | 'REFUSED'
  /** The patient is asked. */
  | 'REQUESTED'
  /** The patient has taken the case over. */
  | 'TAKEN_OVER'
  /** Ended by the patient or the representative. */
  | 'WITHDRAWN';

/** To ask for an answered case to be opened again. */
export type RequestReopeningInput = {
  /** Which case. */
  caseId: string | number;
  /** What the answer lacks: 10 to 2,000 characters. */
  reason: string;
};

/** What is kept for some time. */
export type RetentionSubject =
  /** Cases with their letters and answers, the inbox and the access log: the service removes none, a law says how long they stay. */
  | 'CASE'
  /** What one has begun to write and not sent. */
  | 'DRAFT'
  /** A letter in a case that was not sent. */
  | 'LETTER_DRAFT'
  /** A file that was not sent. */
  | 'UNSENT_FILE';

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

/** An unfinished letter. */
export type SaveLetterInput = {
  /** Which case. */
  caseId: string | number;
  /** What is typed so far, at most 8,000 characters. */
  text: string;
  /** The version that was seen; 0 when there was none. */
  version: number;
};

/** Where to send a code. */
export type SendContactCodeInput = {
  /** `EMAIL` or `SMS`. */
  way: ContactWay;
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

/** Which way to test. */
export type SendTestNoticeInput = {
  /** One that is ready. */
  channel: NoticeChannelName;
};

/** A complaint about oneself or somebody else. */
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
  /** Further units that it concerns, at most 4, each once, in the same country. They are not given the text. None with `unitWords`. */
  furtherUnitIds?: Array<string | number>;
  /** Made by the client, once for each complaint (8 to 64 characters); the draft's id serves well. */
  idempotencyKey: string | number;
  /** When it happened. */
  occurred: OccurredInput;
  /** Unit or provider it concerns; it must be open. With `unitWords` one of `unitFinders`. */
  organisationId: string | number;
  /** At most 500 characters; needed with the wish `OTHER`. */
  otherWish?: string | null | undefined;
  /** Whom it is about; null for oneself. A missing basis refuses nothing: it limits what one is answered. */
  patient?: PatientInput | null | undefined;
  /** Each question as an own line: at most 10, of 3 to 500 characters. */
  questions: Array<string>;
  /** Does not know the unit: where it was, in own words, 1 to 500 characters; null when the unit is known. */
  unitWords?: string | null | undefined;
  /** 10 to 8,000 characters. */
  whatHappened: string;
  /** Each at most once. */
  wishes: Array<Wish>;
};

/** A general message for learning. */
export type SubmitImprovementInput = {
  /** What would be better: at most 4,000 characters. A good example has nothing that would be better. */
  better?: string | null | undefined;
  /** The draft it was made from; removed in the same step. Only with login. */
  draftId?: string | number | null | undefined;
  /** Address for notices, at most 254 characters; null keeps the one known. Only with login. */
  email?: string | null | undefined;
  /** To be told what comes of it. Only with login. */
  follow?: boolean;
  /** Further units that it concerns, at most 4, each once, in the same country. They are not given the text. None with `unitWords`. */
  furtherUnitIds?: Array<string | number>;
  /** Made by the client, once for each (8 to 64 characters); the draft's id serves well. */
  idempotencyKey: string | number;
  /** Whether the unit is to see who sends it; without login nobody does. */
  identity?: IdentityChoice;
  /** Unit or provider it concerns; it must be open. With `unitWords` one of `unitFinders`. */
  organisationId: string | number;
  /** What you saw: 10 to 8,000 characters. */
  text: string;
  /** Does not know the unit: where it was, in own words, 1 to 500 characters; null when the unit is known. */
  unitWords?: string | null | undefined;
};

/** Thanks and appreciation. */
export type SubmitPraiseInput = {
  /** The draft it was made from; removed in the same step. Only with login. */
  draftId?: string | number | null | undefined;
  /** Address for notices, at most 254 characters; null keeps the one known. Only with login. */
  email?: string | null | undefined;
  /** Further units that it concerns, at most 4, each once, in the same country. They are not given the text. None with `unitWords`. */
  furtherUnitIds?: Array<string | number>;
  /** Made by the client, once for each (8 to 64 characters); the draft's id serves well. */
  idempotencyKey: string | number;
  /** Whether the unit is to see who sends it; without login nobody does. */
  identity?: IdentityChoice;
  /** Staff whom one wishes to name: at most 10, of 1 to 100 characters. The unit's staff see the names, the public never. */
  namedStaff?: Array<string>;
  /** Unit or provider it concerns; it must be open. With `unitWords` one of `unitFinders`. */
  organisationId: string | number;
  /** 3 to 8,000 characters. */
  text: string;
  /** Does not know the unit: where it was, in own words, 1 to 500 characters; null when the unit is known. */
  unitWords?: string | null | undefined;
};

/** A view. */
export type SubmitViewInput = {
  /** Only where the country's profile answers views, and only with login. */
  answerWanted?: boolean;
  /** What would be better: at most 4,000 characters. */
  better?: string | null | undefined;
  /** The draft it was made from; removed in the same step. Only with login. */
  draftId?: string | number | null | undefined;
  /** Address for notices, at most 254 characters; null keeps the one known. Only with login. */
  email?: string | null | undefined;
  /** Further units that it concerns, at most 4, each once, in the same country. They are not given the text. None with `unitWords`. */
  furtherUnitIds?: Array<string | number>;
  /** Made by the client, once for each (8 to 64 characters); the draft's id serves well. */
  idempotencyKey: string | number;
  /** Whether the unit is to see who sends it; without login nobody does. */
  identity?: IdentityChoice;
  /** Unit or provider it concerns; it must be open. With `unitWords` one of `unitFinders`. */
  organisationId: string | number;
  /** What you want to say: 10 to 8,000 characters. */
  text: string;
  /** Does not know the unit: where it was, in own words, 1 to 500 characters; null when the unit is known. */
  unitWords?: string | null | undefined;
};

/** Whether the unit sees who has sent a case. */
export type SubmitterIdentity =
  /** Sent without login: nobody knows who it is, and nobody can be reached. */
  | 'ANONYMOUS'
  /** Nothing of who it is; they read and write all the same. */
  | 'HIDDEN_FROM_UNIT'
  /** Their name. */
  | 'SHOWN';

/** To take a case over. */
export type TakeOverCaseInput = {
  /** Which case. */
  caseId: string | number;
};

/** Why a case passes to another unit; the citizen is told. */
export type TransferReason =
  /** They can answer it best. */
  | 'CAN_ANSWER_BEST'
  /** What it is about happened there. */
  | 'CARE_WAS_THERE'
  /** The citizen wished it. */
  | 'ON_WISH'
  /** The unit has closed, moved or become part of another. */
  | 'UNIT_CHANGED'
  /** Whoever sent it did not know the unit, and now it is found. */
  | 'UNIT_FOUND';

/** The sides of a case. */
export type TurnSide =
  /** The citizen: a reply is waited for. */
  | 'CITIZEN'
  /** Nobody: it is done. */
  | 'NOBODY'
  /** The unit. */
  | 'UNIT';

/** New settings; what is null is left as it is. */
export type UpdateNoticesInput = {
  /** Of what one wants to be told, for each way that changes. */
  channels?: Array<NoticeChannelInput> | null | undefined;
  /** True removes the quiet hours. */
  noQuietHours?: boolean | null | undefined;
  /** Time in which no notice comes. */
  quietHours?: QuietHoursInput | null | undefined;
};

/** New preferences; what is null is left as it is. */
export type UpdatePreferencesInput = {
  /** What those who write or call must know. */
  contactNeeds?: ContactNeedsInput | null | undefined;
  /** Address for notices, at most 254 characters; an empty text removes it. */
  email?: string | null | undefined;
  /** Language of notices. */
  language?: Language | null | undefined;
  /** Mobile number for notices, with country code or as it is dialled in the viewer's country; an empty text removes it. */
  phone?: string | null | undefined;
  /** Whether one lives with protected identity. */
  protectedIdentity?: boolean | null | undefined;
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

/** To take a case back. */
export type WithdrawCaseInput = {
  /** Which case. */
  caseId: string | number;
  /** Why; may be left out. At most 2,000 characters. */
  reason?: string | null | undefined;
};

/** To end a representation. */
export type WithdrawConsentInput = {
  /** Why; may be left out. At most 1,000 characters; the other side and the unit read it. */
  reason?: string | null | undefined;
  /** Which representation. */
  representationId: string | number;
};

export type NoAnswersFragment = { id: string; earlierAnswers: Array<{ id: string }> } & {
  ' $fragmentName'?: 'NoAnswersFragment';
};

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
  drafts: Array<{ id: string } & { ' $fragmentRefs'?: { EndingFragment: EndingFragment } }>;
};

export type RequestReopeningMutationVariables = Exact<{
  input: RequestReopeningInput;
}>;

export type RequestReopeningMutation = {
  requestReopening: {
    case: ({ id: string } & { ' $fragmentRefs'?: { CaseWholeFragment: CaseWholeFragment } }) | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type WithdrawCaseMutationVariables = Exact<{
  input: WithdrawCaseInput;
}>;

export type WithdrawCaseMutation = {
  withdrawCase: {
    case: ({ id: string } & { ' $fragmentRefs'?: { CaseWholeFragment: CaseWholeFragment } }) | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type RateAnswerMutationVariables = Exact<{
  input: RateAnswerInput;
}>;

export type RateAnswerMutation = {
  rateAnswer: {
    case: {
      id: string;
      answer: {
        id: string;
        ratings: Array<{ ' $fragmentRefs'?: { RatingFragment: RatingFragment } }>;
      } | null;
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type ReopeningFragment = {
  reason: string;
  requestedAt: string;
  decideBy: string;
  granted: boolean | null;
  decision: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  decidedByTitle: string | null;
} & { ' $fragmentName'?: 'ReopeningFragment' };

export type RatingFragment = {
  answered: Answered;
  comment: string | null;
  mine: boolean;
  changeableUntil: string;
  parts: Array<{ answered: Answered; question: { id: string } }>;
} & { ' $fragmentName'?: 'RatingFragment' };

export type AnswerVersionFragment = {
  id: string;
  version: number;
  opening: string;
  changes: string | null;
  signedBy: string;
  signedByTitle: string | null;
  publishedAt: string;
  parts: Array<{ text: string; question: { id: string; text: string } }>;
  whereToTurn: Array<{ name: string; description: string; url: string }>;
  organisation: { id: string; name: string; place: string | null; country: CountryCode };
} & { ' $fragmentName'?: 'AnswerVersionFragment' };

export type AnswerQueryVariables = Exact<{
  id: string | number;
}>;

export type AnswerQuery = {
  liveCursor: string;
  case:
    | ({
        id: string;
        number: string;
        state: CaseState;
        receivedAt: string;
        content: { language: Language } | null;
        organisation: { id: string; name: string; place: string | null; country: CountryCode };
        answerForSubmitter: {
          text: string;
          signedBy: string;
          signedByTitle: string | null;
          publishedAt: string;
        } | null;
        answer:
          | ({
              id: string;
              version: number;
              ratings: Array<{ ' $fragmentRefs'?: { RatingFragment: RatingFragment } }>;
            } & { ' $fragmentRefs'?: { AnswerVersionFragment: AnswerVersionFragment } })
          | null;
        earlierAnswers: Array<
          { id: string; version: number } & {
            ' $fragmentRefs'?: { AnswerVersionFragment: AnswerVersionFragment };
          }
        >;
        reopening: { ' $fragmentRefs'?: { ReopeningFragment: ReopeningFragment } } | null;
        actions: Array<{ name: CaseActionName; enabled: boolean; reason: string | null }>;
      } & { ' $fragmentRefs'?: { SidesFragment: SidesFragment } })
    | null;
};

export type LetterFragment = {
  id: string;
  author: MessageAuthor;
  authorName: string;
  mine: boolean;
  text: string;
  sentAt: string;
  awaitsReply: boolean;
  kind: MessageKind;
  expectedOn: string | null;
  forSubmitter: boolean;
  replyBy: string | null;
  readAt: string | null;
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

export type SaveLetterMutationVariables = Exact<{
  input: SaveLetterInput;
}>;

export type SaveLetterMutation = {
  saveLetter: {
    case: { id: string; letterDraft: { text: string; version: number; savedAt: string } | null } | null;
    letter: { text: string; version: number; savedAt: string } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type LettersFragment = {
  edges: Array<{ node: { id: string } & { ' $fragmentRefs'?: { LetterFragment: LetterFragment } } } | null>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
} & { ' $fragmentName'?: 'LettersFragment' };

export type MoreLettersQueryVariables = Exact<{
  id: string | number;
  after: string;
}>;

export type MoreLettersQuery = {
  case: { id: string; messages: { ' $fragmentRefs'?: { LettersFragment: LettersFragment } } } | null;
};

export type CaseWholeFragment = {
  id: string;
  number: string;
  kind: CaseKind;
  identity: SubmitterIdentity;
  answerPromise: AnswerPromise;
  state: CaseState;
  scope: CaseScope | null;
  partyRoles: Array<PartyRole>;
  version: number;
  receivedAt: string;
  unitUnknown: boolean;
  openedAt: string | null;
  reopenUntil: string | null;
  organisation: { id: string; name: string; place: string | null; country: CountryCode };
  units: Array<{ role: CaseUnitRole; organisation: { id: string; name: string; place: string | null } }>;
  transfer: {
    id: string;
    reason: TransferReason;
    at: string;
    from: { id: string; name: string; place: string | null };
    to: { id: string; name: string; place: string | null };
  } | null;
  clock: {
    dueOn: string | null;
    daysLeft: number | null;
    overdue: boolean;
    doneAt: string | null;
    pausedSince: string | null;
    expectedOn: string | null;
  };
  pauses: Array<{ id: string; words: string; days: number | null; dueAfter: string | null }>;
  turn: { side: TurnSide; until: string | null };
  handler: { name: string; title: string | null } | null;
  letterDraft: { text: string; version: number; savedAt: string } | null;
  withdrawal: { reason: string | null; withdrawnAt: string } | null;
  reopening: { ' $fragmentRefs'?: { ReopeningFragment: ReopeningFragment } } | null;
  content: {
    unitWords: string | null;
    whatHappened: string;
    consequences: string | null;
    better: string | null;
    wishes: Array<Wish>;
    otherWish: string | null;
    namedStaff: Array<string>;
    follow: boolean;
    answerChannel: AnswerChannel | null;
    language: Language;
    occurred: {
      precision: OccurredPrecision;
      from: string | null;
      until: string | null;
      about: string | null;
    } | null;
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
  messages: { ' $fragmentRefs'?: { LettersFragment: LettersFragment } };
  timeline: {
    edges: Array<{
      node: {
        cursor: string;
        type: CaseEventType;
        at: string;
        actorName: string | null;
        byMe: boolean;
        unitNames: Array<string>;
        representationDeed: RepresentationDeed | null;
        representativeName: string | null;
        pause: { id: string; words: string; dueAfter: string | null } | null;
      };
    } | null>;
  };
  answer: {
    id: string;
    publishedAt: string;
    whereToTurn: Array<{ name: string; description: string; url: string }>;
  } | null;
  answerForSubmitter: { publishedAt: string } | null;
  representations: Array<{ ' $fragmentRefs'?: { OneRepresentationFragment: OneRepresentationFragment } }>;
  thanks: { id: string; text: string; signedBy: string; signedByTitle: string | null; sentAt: string } | null;
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
    unitNames: Array<string>;
    representationDeed: RepresentationDeed | null;
    representativeName: string | null;
    pause: { id: string; words: string; dueAfter: string | null } | null;
    case: ({ id: string } & { ' $fragmentRefs'?: { CaseWholeFragment: CaseWholeFragment } }) | null;
  };
};

export type CaseCardFragment = ({
  id: string;
  number: string;
  kind: CaseKind;
  answerPromise: AnswerPromise;
  state: CaseState;
  scope: CaseScope | null;
  receivedAt: string;
  unitUnknown: boolean;
  clock: {
    dueOn: string | null;
    overdue: boolean;
    doneAt: string | null;
    pausedSince: string | null;
    expectedOn: string | null;
  };
  turn: { side: TurnSide; until: string | null };
  organisation: { id: string; name: string; place: string | null };
  representations: Array<{
    id: string;
    side: RepresentationSide | null;
    state: RepresentationState;
    notAboutMe: boolean;
    representativeName: string;
  }>;
} & { ' $fragmentRefs'?: { WhoseFragment: WhoseFragment } }) & { ' $fragmentName'?: 'CaseCardFragment' };

export type ConsentQueryVariables = Exact<{
  id: string | number;
}>;

export type ConsentQuery = {
  liveCursor: string;
  case:
    | ({
        id: string;
        number: string;
        receivedAt: string;
        organisation: { id: string; name: string; place: string | null };
      } & { ' $fragmentRefs'?: { SidesFragment: SidesFragment } })
    | null;
};

export type ReceiptQueryVariables = Exact<{
  id: string | number;
}>;

export type ReceiptQuery = {
  case: {
    id: string;
    number: string;
    kind: CaseKind;
    answerPromise: AnswerPromise;
    receivedAt: string;
    unitUnknown: boolean;
    clock: { dueOn: string | null };
    organisation: { id: string; name: string; place: string | null };
    content: { namedStaff: Array<string>; follow: boolean } | null;
    representations: Array<{
      id: string;
      side: RepresentationSide | null;
      state: RepresentationState;
      patientDecides: boolean;
      patientName: string | null;
      history: Array<{ state: RepresentationState; by: RepresentationDecider }>;
    }>;
  } | null;
};

export type MyDataQueryVariables = Exact<{ [key: string]: never }>;

export type MyDataQuery = {
  myCases: {
    edges: Array<{
      node: {
        id: string;
        number: string;
        kind: CaseKind;
        receivedAt: string;
        organisation: { id: string; name: string; place: string | null };
      };
    } | null>;
  };
  dataExports: Array<{ id: string; format: DataExportFormat; askedAt: string; fetchedAt: string | null }>;
  retention: Array<{ subject: RetentionSubject; days: number | null; law: string | null }>;
};

export type ExportMyDataMutationVariables = Exact<{
  input: ExportMyDataInput;
}>;

export type ExportMyDataMutation = {
  exportMyData: {
    export: { id: string; path: string } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type AccessFragment = {
  id: string;
  at: string;
  until: string;
  staffName: string | null;
  role: RoleName;
  reasons: Array<AccessReason>;
  organisation: { id: string; name: string; place: string | null };
  question: {
    id: string;
    text: string;
    askedAt: string;
    answer: string | null;
    answeredAt: string | null;
    answeredBy: string | null;
    answeredByTitle: string | null;
  } | null;
} & { ' $fragmentName'?: 'AccessFragment' };

export type AccessLogQueryVariables = Exact<{
  caseId: string | number;
  first: number;
}>;

export type AccessLogQuery = {
  case: {
    id: string;
    number: string;
    organisation: { id: string; name: string; place: string | null };
  } | null;
  accessLog: {
    edges: Array<{ node: { id: string } & { ' $fragmentRefs'?: { AccessFragment: AccessFragment } } } | null>;
    pageInfo: { hasNextPage: boolean };
  };
};

export type AskAboutAccessMutationVariables = Exact<{
  input: AskAboutAccessInput;
}>;

export type AskAboutAccessMutation = {
  askAboutAccess: {
    entry: ({ id: string } & { ' $fragmentRefs'?: { AccessFragment: AccessFragment } }) | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type EndingFragment = { id: string; expiresOn: string; expiresSoon: boolean } & {
  ' $fragmentName'?: 'EndingFragment';
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

export type SubmitComplaintMutationVariables = Exact<{
  input: SubmitComplaintInput;
}>;

export type SubmitComplaintMutation = {
  submitComplaint: {
    case: { id: string } | null;
    problems: Array<{ code: ProblemCode } & { ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type SubmitViewMutationVariables = Exact<{
  input: SubmitViewInput;
}>;

export type SubmitViewMutation = {
  submitView: {
    receiptNumber: string | null;
    case: { id: string } | null;
    problems: Array<{ code: ProblemCode } & { ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type SubmitPraiseMutationVariables = Exact<{
  input: SubmitPraiseInput;
}>;

export type SubmitPraiseMutation = {
  submitPraise: {
    case: { id: string } | null;
    problems: Array<{ code: ProblemCode } & { ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type SubmitImprovementMutationVariables = Exact<{
  input: SubmitImprovementInput;
}>;

export type SubmitImprovementMutation = {
  submitImprovement: {
    receiptNumber: string | null;
    case: { id: string } | null;
    problems: Array<{ code: ProblemCode } & { ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DraftFragment = {
  id: string;
  kind: CaseKind;
  version: number;
  savedAt: string;
  expiresOn: string;
  expiresSoon: boolean;
  content: {
    step: string | null;
    unitWords: string | null;
    precision: OccurredPrecision | null;
    from: string | null;
    until: string | null;
    about: string | null;
    whatHappened: string | null;
    consequences: string | null;
    better: string | null;
    namedStaff: Array<string>;
    answerWanted: boolean | null;
    follow: boolean | null;
    identity: IdentityChoice | null;
    wishes: Array<Wish>;
    otherWish: string | null;
    questions: Array<string>;
    answerChannel: AnswerChannel | null;
    email: string | null;
    patient: {
      relation: PatientRelation | null;
      basis: RepresentationBasis | null;
      name: string | null;
      personalNumber: string | null;
      bornOn: string | null;
      statement: string | null;
      validUntil: string | null;
      proofAttachmentIds: Array<string>;
    } | null;
    organisation: {
      id: string;
      name: string;
      place: string | null;
      ancestors: Array<string>;
      country: CountryCode;
    } | null;
    furtherUnits: Array<{
      id: string;
      name: string;
      place: string | null;
      ancestors: Array<string>;
      country: CountryCode;
    }>;
  };
} & { ' $fragmentName'?: 'DraftFragment' };

export type OpenDraftsQueryVariables = Exact<{ [key: string]: never }>;

export type OpenDraftsQuery = {
  drafts: Array<{ id: string } & { ' $fragmentRefs'?: { DraftFragment: DraftFragment } }>;
  viewer: { id: string; email: string | null; emailFails: boolean } | null;
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

export type BasesQueryVariables = Exact<{ [key: string]: never }>;

export type BasesQuery = {
  viewer: { id: string; country: CountryCode | null } | null;
  countries: Array<{
    code: CountryCode;
    name: string;
    patientDecidesFromAge: number;
    representationBases: Array<{
      basis: RepresentationBasis;
      name: string;
      help: string;
      relations: Array<PatientRelation>;
      proof: ProofNeed;
      patientDecides: boolean;
      expires: RepresentationExpiry;
    }>;
  }>;
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
    country: CountryCode;
    open: boolean;
  }>;
};

export type UnitFindersQueryVariables = Exact<{ [key: string]: never }>;

export type UnitFindersQuery = {
  viewer: { id: string; country: CountryCode | null } | null;
  unitFinders: Array<{
    region: string;
    organisation: {
      id: string;
      name: string;
      place: string | null;
      ancestors: Array<string>;
      country: CountryCode;
    };
  }>;
  countries: Array<{ code: CountryCode; name: string }>;
};

export type PromisesQueryVariables = Exact<{ [key: string]: never }>;

export type PromisesQuery = {
  countries: Array<{ code: CountryCode; promises: Array<{ kind: CaseKind; answer: AnswerPromise }> }>;
};

export type UpdateAddressMutationVariables = Exact<{
  email: string;
}>;

export type UpdateAddressMutation = {
  updatePreferences: {
    viewer: { id: string; email: string | null; emailFails: boolean } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type InboxAddressQueryVariables = Exact<{ [key: string]: never }>;

export type InboxAddressQuery = { viewer: { id: string; email: string | null; emailFails: boolean } | null };

export type InboxQueryVariables = Exact<{
  filter?: InboxFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type InboxQuery = {
  inbox: {
    edges: Array<{
      node: { id: string } & { ' $fragmentRefs'?: { InboxRowFragment: InboxRowFragment } };
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type InboxRowFragment = {
  id: string;
  kind: InboxItemKind;
  createdAt: string;
  readAt: string | null;
  case: {
    id: string;
    number: string;
    scope: CaseScope | null;
    answerForSubmitter: { publishedAt: string } | null;
    organisation: { id: string; name: string; place: string | null };
  } & { ' $fragmentRefs'?: { WhoseFragment: WhoseFragment } };
} & { ' $fragmentName'?: 'InboxRowFragment' };

export type MarkUnreadMutationVariables = Exact<{
  input: MarkUnreadInput;
}>;

export type MarkUnreadMutation = {
  markUnread: { unreadCount: number; items: Array<{ id: string; readAt: string | null }> };
};

export type OneRepresentationFragment = {
  id: string;
  caseNumber: string;
  side: RepresentationSide | null;
  basis: RepresentationBasis;
  basisName: string;
  relation: PatientRelation;
  statement: string | null;
  representativeName: string;
  patientName: string | null;
  state: RepresentationState;
  inForce: boolean;
  requestedAt: string;
  validUntil: string | null;
  reason: string | null;
  notAboutMe: boolean;
  proof: Array<{ id: string; name: string; state: AttachmentState; downloadPath: string | null }>;
  history: Array<{
    state: RepresentationState;
    at: string;
    by: RepresentationDecider;
    byName: string | null;
    reason: string | null;
    notAboutMe: boolean;
  }>;
  actions: Array<{ name: RepresentationActionName; enabled: boolean }>;
} & { ' $fragmentName'?: 'OneRepresentationFragment' };

export type SidesFragment = {
  id: string;
  scope: CaseScope | null;
  representations: Array<{ ' $fragmentRefs'?: { OneRepresentationFragment: OneRepresentationFragment } }>;
} & { ' $fragmentName'?: 'SidesFragment' };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;

export type GiveConsentMutation = {
  giveConsent: {
    case: { ' $fragmentRefs'?: { SidesFragment: SidesFragment } } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeclineConsentMutationVariables = Exact<{
  input: DeclineConsentInput;
}>;

export type DeclineConsentMutation = {
  declineConsent: {
    case: { ' $fragmentRefs'?: { SidesFragment: SidesFragment } } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type TakeOverCaseMutationVariables = Exact<{
  input: TakeOverCaseInput;
}>;

export type TakeOverCaseMutation = {
  takeOverCase: {
    case: { ' $fragmentRefs'?: { SidesFragment: SidesFragment } } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;

export type WithdrawConsentMutation = {
  withdrawConsent: {
    representation: { ' $fragmentRefs'?: { OneRepresentationFragment: OneRepresentationFragment } } | null;
    case: { ' $fragmentRefs'?: { SidesFragment: SidesFragment } } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type MyRepresentationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MyRepresentationsQuery = {
  myRepresentations: { ' $fragmentRefs'?: { RepresentationsFragment: RepresentationsFragment } };
};

export type RepresentationsFragment = {
  edges: Array<{
    node: {
      id: string;
      case: { id: string; organisation: { id: string; name: string; place: string | null } } | null;
    } & { ' $fragmentRefs'?: { OneRepresentationFragment: OneRepresentationFragment } };
  } | null>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
} & { ' $fragmentName'?: 'RepresentationsFragment' };

export type ProtectionQueryVariables = Exact<{ [key: string]: never }>;

export type ProtectionQuery = { viewer: { id: string; protectedIdentity: boolean } | null };

export type UpdateProtectionMutationVariables = Exact<{
  protectedIdentity: boolean;
}>;

export type UpdateProtectionMutation = {
  updatePreferences: {
    viewer: { id: string; protectedIdentity: boolean } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type SettingsQueryVariables = Exact<{ [key: string]: never }>;

export type SettingsQuery = {
  viewer:
    | ({ id: string; notices: { ' $fragmentRefs'?: { OwnNoticesFragment: OwnNoticesFragment } } | null } & {
        ' $fragmentRefs'?: { OwnSettingsFragment: OwnSettingsFragment };
      })
    | null;
};

export type OwnSettingsFragment = {
  id: string;
  language: Language | null;
  email: string | null;
  emailFails: boolean;
  emailConfirmed: boolean;
  phone: string | null;
  phoneConfirmed: boolean;
  contactNeeds: {
    safeTime: string | null;
    unsafeWays: Array<ContactWay>;
    interpreterLanguage: string | null;
    easyRead: boolean;
  } | null;
} & { ' $fragmentName'?: 'OwnSettingsFragment' };

export type OwnNoticesFragment = {
  pushKey: string | null;
  quietHours: { from: string; until: string; timeZone: string } | null;
  devices: Array<{ id: string; device: string | null; since: string }>;
  channels: Array<{
    name: NoticeChannelName;
    offered: boolean;
    ready: boolean;
    kinds: Array<NoticeKind>;
    lastSentAt: string | null;
    waiting: boolean;
    failingSince: string | null;
    failure: NoticeFailure | null;
    testsLeft: number;
  }>;
} & { ' $fragmentName'?: 'OwnNoticesFragment' };

export type UpdateSettingsMutationVariables = Exact<{
  input: UpdatePreferencesInput;
}>;

export type UpdateSettingsMutation = {
  updatePreferences: {
    viewer: ({ id: string } & { ' $fragmentRefs'?: { OwnSettingsFragment: OwnSettingsFragment } }) | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type SendContactCodeMutationVariables = Exact<{
  input: SendContactCodeInput;
}>;

export type SendContactCodeMutation = {
  sendContactCode: {
    viewer: { id: string } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type ConfirmContactMutationVariables = Exact<{
  input: ConfirmContactInput;
}>;

export type ConfirmContactMutation = {
  confirmContact: {
    viewer: ({ id: string } & { ' $fragmentRefs'?: { OwnSettingsFragment: OwnSettingsFragment } }) | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type UpdateNoticesMutationVariables = Exact<{
  input: UpdateNoticesInput;
}>;

export type UpdateNoticesMutation = {
  updateNotices: { problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }> };
};

export type SendTestNoticeMutationVariables = Exact<{
  input: SendTestNoticeInput;
}>;

export type SendTestNoticeMutation = {
  sendTestNotice: { problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }> };
};

export type RegisterPushMutationVariables = Exact<{
  input: RegisterPushSubscriptionInput;
}>;

export type RegisterPushMutation = {
  registerPushSubscription: { problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }> };
};

export type RemovePushMutationVariables = Exact<{
  input: RemovePushSubscriptionInput;
}>;

export type RemovePushMutation = {
  removePushSubscription: { problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }> };
};

export type EndingDraftsQueryVariables = Exact<{ [key: string]: never }>;

export type EndingDraftsQuery = {
  drafts: Array<
    { id: string; expiresSoon: boolean } & { ' $fragmentRefs'?: { EndingFragment: EndingFragment } }
  >;
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

export type PersonLanguageQueryVariables = Exact<{ [key: string]: never }>;

export type PersonLanguageQuery = {
  viewer: { id: string; language: Language | null; languageChosen: boolean } | null;
};

export type ChooseLanguageMutationVariables = Exact<{
  input: UpdatePreferencesInput;
}>;

export type ChooseLanguageMutation = {
  updatePreferences: { viewer: { id: string; language: Language | null; languageChosen: boolean } | null };
};

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

export type WhoseFragment = {
  id: string;
  partyRoles: Array<PartyRole>;
  representations: Array<{
    id: string;
    side: RepresentationSide | null;
    representativeName: string;
    patientName: string | null;
    history: Array<{
      state: RepresentationState;
      notAboutMe: boolean;
      by: RepresentationDecider;
      at: string;
    }>;
  }>;
} & { ' $fragmentName'?: 'WhoseFragment' };

export type ProblemFragment = { code: ProblemCode; message: string; path: Array<string> } & {
  ' $fragmentName'?: 'ProblemFragment';
};

export const NoAnswersFragmentDoc = '' as unknown as TypedDocumentNode<NoAnswersFragment, unknown>;
export const RatingFragmentDoc = '' as unknown as TypedDocumentNode<RatingFragment, unknown>;
export const AnswerVersionFragmentDoc = '' as unknown as TypedDocumentNode<AnswerVersionFragment, unknown>;
export const ReopeningFragmentDoc = '' as unknown as TypedDocumentNode<ReopeningFragment, unknown>;
export const LetterFragmentDoc = '' as unknown as TypedDocumentNode<LetterFragment, unknown>;
export const LettersFragmentDoc = '' as unknown as TypedDocumentNode<LettersFragment, unknown>;
export const OneRepresentationFragmentDoc = '' as unknown as TypedDocumentNode<
  OneRepresentationFragment,
  unknown
>;
export const CaseWholeFragmentDoc = '' as unknown as TypedDocumentNode<CaseWholeFragment, unknown>;
export const WhoseFragmentDoc = '' as unknown as TypedDocumentNode<WhoseFragment, unknown>;
export const CaseCardFragmentDoc = '' as unknown as TypedDocumentNode<CaseCardFragment, unknown>;
export const AccessFragmentDoc = '' as unknown as TypedDocumentNode<AccessFragment, unknown>;
export const EndingFragmentDoc = '' as unknown as TypedDocumentNode<EndingFragment, unknown>;
export const DraftFragmentDoc = '' as unknown as TypedDocumentNode<DraftFragment, unknown>;
export const InboxRowFragmentDoc = '' as unknown as TypedDocumentNode<InboxRowFragment, unknown>;
export const SidesFragmentDoc = '' as unknown as TypedDocumentNode<SidesFragment, unknown>;
export const RepresentationsFragmentDoc = '' as unknown as TypedDocumentNode<
  RepresentationsFragment,
  unknown
>;
export const OwnSettingsFragmentDoc = '' as unknown as TypedDocumentNode<OwnSettingsFragment, unknown>;
export const OwnNoticesFragmentDoc = '' as unknown as TypedDocumentNode<OwnNoticesFragment, unknown>;
export const ProblemFragmentDoc = '' as unknown as TypedDocumentNode<ProblemFragment, unknown>;
export const MyCasesDocument =
  'query MyCases($first:Int!){myCases(first:$first){edges{node{id ...CaseCard}}pageInfo{hasNextPage}}drafts{id ...Ending}}fragment CaseCard on Case{id number kind answerPromise state scope receivedAt unitUnknown clock{dueOn overdue doneAt pausedSince expectedOn}turn{side until}organisation{id name place}representations{id side state notAboutMe representativeName}...Whose}fragment Ending on Draft{id expiresOn expiresSoon}fragment Whose on Case{id partyRoles representations{id side representativeName patientName history{state notAboutMe by at}}}' as unknown as TypedDocumentNode<
    MyCasesQuery,
    MyCasesQueryVariables
  >;
export const RequestReopeningDocument =
  'mutation RequestReopening($input:RequestReopeningInput!){requestReopening(input:$input){case{id ...CaseWhole}problems{...Problem}}}fragment Reopening on Reopening{reason requestedAt decideBy granted decision decidedAt decidedBy decidedByTitle}fragment Letter on Message{id author authorName mine text sentAt awaitsReply kind expectedOn forSubmitter replyBy readAt attachments{id name state downloadPath}}fragment Letters on MessageConnection{edges{node{id ...Letter}}pageInfo{hasNextPage endCursor}}fragment CaseWhole on Case{id number kind identity answerPromise state scope partyRoles version receivedAt organisation{id name place country}units{role organisation{id name place}}unitUnknown transfer{id reason at from{id name place}to{id name place}}clock{dueOn daysLeft overdue doneAt pausedSince expectedOn}pauses{id words days dueAfter}turn{side until}openedAt handler{name title}letterDraft{text version savedAt}withdrawal{reason withdrawnAt}reopenUntil reopening{...Reopening}content{occurred{precision from until about}unitWords whatHappened consequences better wishes otherWish namedStaff follow answerChannel language}questions{id text position}attachments{id name state downloadPath}unsentAttachments{id name size received state}messages(first:80){...Letters}timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed pause{id words dueAfter}representativeName}}}answer{id publishedAt whereToTurn{name description url}}answerForSubmitter{publishedAt}representations{...OneRepresentation}thanks{id text signedBy signedByTitle sentAt}actions{name enabled reason}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    RequestReopeningMutation,
    RequestReopeningMutationVariables
  >;
export const WithdrawCaseDocument =
  'mutation WithdrawCase($input:WithdrawCaseInput!){withdrawCase(input:$input){case{id ...CaseWhole}problems{...Problem}}}fragment Reopening on Reopening{reason requestedAt decideBy granted decision decidedAt decidedBy decidedByTitle}fragment Letter on Message{id author authorName mine text sentAt awaitsReply kind expectedOn forSubmitter replyBy readAt attachments{id name state downloadPath}}fragment Letters on MessageConnection{edges{node{id ...Letter}}pageInfo{hasNextPage endCursor}}fragment CaseWhole on Case{id number kind identity answerPromise state scope partyRoles version receivedAt organisation{id name place country}units{role organisation{id name place}}unitUnknown transfer{id reason at from{id name place}to{id name place}}clock{dueOn daysLeft overdue doneAt pausedSince expectedOn}pauses{id words days dueAfter}turn{side until}openedAt handler{name title}letterDraft{text version savedAt}withdrawal{reason withdrawnAt}reopenUntil reopening{...Reopening}content{occurred{precision from until about}unitWords whatHappened consequences better wishes otherWish namedStaff follow answerChannel language}questions{id text position}attachments{id name state downloadPath}unsentAttachments{id name size received state}messages(first:80){...Letters}timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed pause{id words dueAfter}representativeName}}}answer{id publishedAt whereToTurn{name description url}}answerForSubmitter{publishedAt}representations{...OneRepresentation}thanks{id text signedBy signedByTitle sentAt}actions{name enabled reason}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    WithdrawCaseMutation,
    WithdrawCaseMutationVariables
  >;
export const RateAnswerDocument =
  'mutation RateAnswer($input:RateAnswerInput!){rateAnswer(input:$input){case{id answer{id ratings{...Rating}}}problems{...Problem}}}fragment Rating on AnswerRating{answered comment mine changeableUntil parts{answered question{id}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    RateAnswerMutation,
    RateAnswerMutationVariables
  >;
export const AnswerDocument =
  'query Answer($id:ID!){liveCursor case(id:$id){id number state receivedAt ...Sides content{language}organisation{id name place country}answerForSubmitter{text signedBy signedByTitle publishedAt}answer{id version ...AnswerVersion ratings{...Rating}}earlierAnswers{id version ...AnswerVersion}reopening{...Reopening}actions{name enabled reason}}}fragment Reopening on Reopening{reason requestedAt decideBy granted decision decidedAt decidedBy decidedByTitle}fragment Rating on AnswerRating{answered comment mine changeableUntil parts{answered question{id}}}fragment AnswerVersion on Answer{id version opening parts{text question{id text}}changes whereToTurn{name description url}signedBy signedByTitle publishedAt organisation{id name place country}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}fragment Sides on Case{id scope representations{...OneRepresentation}}' as unknown as TypedDocumentNode<
    AnswerQuery,
    AnswerQueryVariables
  >;
export const SendMessageDocument =
  'mutation SendMessage($input:SendMessageInput!){sendMessage(input:$input){case{id ...CaseWhole}problems{...Problem}}}fragment Reopening on Reopening{reason requestedAt decideBy granted decision decidedAt decidedBy decidedByTitle}fragment Letter on Message{id author authorName mine text sentAt awaitsReply kind expectedOn forSubmitter replyBy readAt attachments{id name state downloadPath}}fragment Letters on MessageConnection{edges{node{id ...Letter}}pageInfo{hasNextPage endCursor}}fragment CaseWhole on Case{id number kind identity answerPromise state scope partyRoles version receivedAt organisation{id name place country}units{role organisation{id name place}}unitUnknown transfer{id reason at from{id name place}to{id name place}}clock{dueOn daysLeft overdue doneAt pausedSince expectedOn}pauses{id words days dueAfter}turn{side until}openedAt handler{name title}letterDraft{text version savedAt}withdrawal{reason withdrawnAt}reopenUntil reopening{...Reopening}content{occurred{precision from until about}unitWords whatHappened consequences better wishes otherWish namedStaff follow answerChannel language}questions{id text position}attachments{id name state downloadPath}unsentAttachments{id name size received state}messages(first:80){...Letters}timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed pause{id words dueAfter}representativeName}}}answer{id publishedAt whereToTurn{name description url}}answerForSubmitter{publishedAt}representations{...OneRepresentation}thanks{id text signedBy signedByTitle sentAt}actions{name enabled reason}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SendMessageMutation,
    SendMessageMutationVariables
  >;
export const SaveLetterDocument =
  'mutation SaveLetter($input:SaveLetterInput!){saveLetter(input:$input){case{id letterDraft{text version savedAt}}letter{text version savedAt}problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SaveLetterMutation,
    SaveLetterMutationVariables
  >;
export const MoreLettersDocument =
  'query MoreLetters($id:ID!,$after:String!){case(id:$id){id messages(first:100,after:$after){...Letters}}}fragment Letter on Message{id author authorName mine text sentAt awaitsReply kind expectedOn forSubmitter replyBy readAt attachments{id name state downloadPath}}fragment Letters on MessageConnection{edges{node{id ...Letter}}pageInfo{hasNextPage endCursor}}' as unknown as TypedDocumentNode<
    MoreLettersQuery,
    MoreLettersQueryVariables
  >;
export const CaseDocument =
  'query Case($id:ID!){liveCursor case(id:$id){id ...CaseWhole}}fragment Reopening on Reopening{reason requestedAt decideBy granted decision decidedAt decidedBy decidedByTitle}fragment Letter on Message{id author authorName mine text sentAt awaitsReply kind expectedOn forSubmitter replyBy readAt attachments{id name state downloadPath}}fragment Letters on MessageConnection{edges{node{id ...Letter}}pageInfo{hasNextPage endCursor}}fragment CaseWhole on Case{id number kind identity answerPromise state scope partyRoles version receivedAt organisation{id name place country}units{role organisation{id name place}}unitUnknown transfer{id reason at from{id name place}to{id name place}}clock{dueOn daysLeft overdue doneAt pausedSince expectedOn}pauses{id words days dueAfter}turn{side until}openedAt handler{name title}letterDraft{text version savedAt}withdrawal{reason withdrawnAt}reopenUntil reopening{...Reopening}content{occurred{precision from until about}unitWords whatHappened consequences better wishes otherWish namedStaff follow answerChannel language}questions{id text position}attachments{id name state downloadPath}unsentAttachments{id name size received state}messages(first:80){...Letters}timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed pause{id words dueAfter}representativeName}}}answer{id publishedAt whereToTurn{name description url}}answerForSubmitter{publishedAt}representations{...OneRepresentation}thanks{id text signedBy signedByTitle sentAt}actions{name enabled reason}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}' as unknown as TypedDocumentNode<
    CaseQuery,
    CaseQueryVariables
  >;
export const CaseEventsDocument =
  'subscription CaseEvents($caseId:ID!,$after:String){caseEvents(caseId:$caseId,after:$after){cursor type byMe actorName unitNames pause{id words dueAfter}representationDeed representativeName case{id ...CaseWhole}}}fragment Reopening on Reopening{reason requestedAt decideBy granted decision decidedAt decidedBy decidedByTitle}fragment Letter on Message{id author authorName mine text sentAt awaitsReply kind expectedOn forSubmitter replyBy readAt attachments{id name state downloadPath}}fragment Letters on MessageConnection{edges{node{id ...Letter}}pageInfo{hasNextPage endCursor}}fragment CaseWhole on Case{id number kind identity answerPromise state scope partyRoles version receivedAt organisation{id name place country}units{role organisation{id name place}}unitUnknown transfer{id reason at from{id name place}to{id name place}}clock{dueOn daysLeft overdue doneAt pausedSince expectedOn}pauses{id words days dueAfter}turn{side until}openedAt handler{name title}letterDraft{text version savedAt}withdrawal{reason withdrawnAt}reopenUntil reopening{...Reopening}content{occurred{precision from until about}unitWords whatHappened consequences better wishes otherWish namedStaff follow answerChannel language}questions{id text position}attachments{id name state downloadPath}unsentAttachments{id name size received state}messages(first:80){...Letters}timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed pause{id words dueAfter}representativeName}}}answer{id publishedAt whereToTurn{name description url}}answerForSubmitter{publishedAt}representations{...OneRepresentation}thanks{id text signedBy signedByTitle sentAt}actions{name enabled reason}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}' as unknown as TypedDocumentNode<
    CaseEventsSubscription,
    CaseEventsSubscriptionVariables
  >;
export const ConsentDocument =
  'query Consent($id:ID!){liveCursor case(id:$id){id number receivedAt organisation{id name place}...Sides}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}fragment Sides on Case{id scope representations{...OneRepresentation}}' as unknown as TypedDocumentNode<
    ConsentQuery,
    ConsentQueryVariables
  >;
export const ReceiptDocument =
  'query Receipt($id:ID!){case(id:$id){id number kind answerPromise receivedAt unitUnknown clock{dueOn}organisation{id name place}content{namedStaff follow}representations{id side state patientDecides patientName history{state by}}}}' as unknown as TypedDocumentNode<
    ReceiptQuery,
    ReceiptQueryVariables
  >;
export const MyDataDocument =
  'query MyData{myCases(first:50){edges{node{id number kind receivedAt organisation{id name place}}}}dataExports{id format askedAt fetchedAt}retention{subject days law}}' as unknown as TypedDocumentNode<
    MyDataQuery,
    MyDataQueryVariables
  >;
export const ExportMyDataDocument =
  'mutation ExportMyData($input:ExportMyDataInput!){exportMyData(input:$input){export{id path}problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    ExportMyDataMutation,
    ExportMyDataMutationVariables
  >;
export const AccessLogDocument =
  'query AccessLog($caseId:ID!,$first:Int!){case(id:$caseId){id number organisation{id name place}}accessLog(caseId:$caseId,first:$first){edges{node{id ...Access}}pageInfo{hasNextPage}}}fragment Access on AccessEntry{id at until staffName role reasons organisation{id name place}question{id text askedAt answer answeredAt answeredBy answeredByTitle}}' as unknown as TypedDocumentNode<
    AccessLogQuery,
    AccessLogQueryVariables
  >;
export const AskAboutAccessDocument =
  'mutation AskAboutAccess($input:AskAboutAccessInput!){askAboutAccess(input:$input){entry{id ...Access}problems{...Problem}}}fragment Access on AccessEntry{id at until staffName role reasons organisation{id name place}question{id text askedAt answer answeredAt answeredBy answeredByTitle}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    AskAboutAccessMutation,
    AskAboutAccessMutationVariables
  >;
export const DraftFilesDocument =
  'query DraftFiles($id:ID!){node(id:$id){... on Draft{id attachments{id name size received state}}}}' as unknown as TypedDocumentNode<
    DraftFilesQuery,
    DraftFilesQueryVariables
  >;
export const SubmitComplaintDocument =
  'mutation SubmitComplaint($input:SubmitComplaintInput!){submitComplaint(input:$input){case{id}problems{code ...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SubmitComplaintMutation,
    SubmitComplaintMutationVariables
  >;
export const SubmitViewDocument =
  'mutation SubmitView($input:SubmitViewInput!){submitView(input:$input){case{id}receiptNumber problems{code ...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SubmitViewMutation,
    SubmitViewMutationVariables
  >;
export const SubmitPraiseDocument =
  'mutation SubmitPraise($input:SubmitPraiseInput!){submitPraise(input:$input){case{id}problems{code ...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SubmitPraiseMutation,
    SubmitPraiseMutationVariables
  >;
export const SubmitImprovementDocument =
  'mutation SubmitImprovement($input:SubmitImprovementInput!){submitImprovement(input:$input){case{id}receiptNumber problems{code ...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SubmitImprovementMutation,
    SubmitImprovementMutationVariables
  >;
export const OpenDraftsDocument =
  'query OpenDrafts{drafts{id ...Draft}viewer{id email emailFails}}fragment Draft on Draft{id kind version savedAt expiresOn expiresSoon content{step patient{relation basis name personalNumber bornOn statement validUntil proofAttachmentIds}organisation{id name place ancestors country}unitWords furtherUnits{id name place ancestors country}precision from until about whatHappened consequences better namedStaff answerWanted follow identity wishes otherWish questions answerChannel email}}' as unknown as TypedDocumentNode<
    OpenDraftsQuery,
    OpenDraftsQueryVariables
  >;
export const DraftsDocument =
  'query Drafts{drafts{id ...Draft}}fragment Draft on Draft{id kind version savedAt expiresOn expiresSoon content{step patient{relation basis name personalNumber bornOn statement validUntil proofAttachmentIds}organisation{id name place ancestors country}unitWords furtherUnits{id name place ancestors country}precision from until about whatHappened consequences better namedStaff answerWanted follow identity wishes otherWish questions answerChannel email}}' as unknown as TypedDocumentNode<
    DraftsQuery,
    DraftsQueryVariables
  >;
export const SaveDraftDocument =
  'mutation SaveDraft($input:SaveDraftInput!){saveDraft(input:$input){draft{id ...Draft}problems{code ...Problem}}}fragment Draft on Draft{id kind version savedAt expiresOn expiresSoon content{step patient{relation basis name personalNumber bornOn statement validUntil proofAttachmentIds}organisation{id name place ancestors country}unitWords furtherUnits{id name place ancestors country}precision from until about whatHappened consequences better namedStaff answerWanted follow identity wishes otherWish questions answerChannel email}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SaveDraftMutation,
    SaveDraftMutationVariables
  >;
export const DiscardDraftDocument =
  'mutation DiscardDraft($input:DiscardDraftInput!){discardDraft(input:$input){discardedId problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    DiscardDraftMutation,
    DiscardDraftMutationVariables
  >;
export const BasesDocument =
  'query Bases{viewer{id country}countries{code name patientDecidesFromAge representationBases{basis name help relations proof patientDecides expires}}}' as unknown as TypedDocumentNode<
    BasesQuery,
    BasesQueryVariables
  >;
export const SearchUnitsDocument =
  'query SearchUnits($text:String!){searchOrganisations(text:$text,first:20){id name place ancestors country open}}' as unknown as TypedDocumentNode<
    SearchUnitsQuery,
    SearchUnitsQueryVariables
  >;
export const UnitFindersDocument =
  'query UnitFinders{viewer{id country}unitFinders{region organisation{id name place ancestors country}}countries{code name}}' as unknown as TypedDocumentNode<
    UnitFindersQuery,
    UnitFindersQueryVariables
  >;
export const PromisesDocument =
  'query Promises{countries{code promises{kind answer}}}' as unknown as TypedDocumentNode<
    PromisesQuery,
    PromisesQueryVariables
  >;
export const UpdateAddressDocument =
  'mutation UpdateAddress($email:String!){updatePreferences(input:{email:$email}){viewer{id email emailFails}problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    UpdateAddressMutation,
    UpdateAddressMutationVariables
  >;
export const InboxAddressDocument =
  'query InboxAddress{viewer{id email emailFails}}' as unknown as TypedDocumentNode<
    InboxAddressQuery,
    InboxAddressQueryVariables
  >;
export const InboxDocument =
  'query Inbox($filter:InboxFilter,$first:Int!,$after:String){inbox(filter:$filter,first:$first,after:$after){edges{node{id ...InboxRow}}pageInfo{hasNextPage endCursor}}}fragment InboxRow on InboxItem{id kind createdAt readAt case{id number scope answerForSubmitter{publishedAt}organisation{id name place}...Whose}}fragment Whose on Case{id partyRoles representations{id side representativeName patientName history{state notAboutMe by at}}}' as unknown as TypedDocumentNode<
    InboxQuery,
    InboxQueryVariables
  >;
export const MarkUnreadDocument =
  'mutation MarkUnread($input:MarkUnreadInput!){markUnread(input:$input){items{id readAt}unreadCount}}' as unknown as TypedDocumentNode<
    MarkUnreadMutation,
    MarkUnreadMutationVariables
  >;
export const GiveConsentDocument =
  'mutation GiveConsent($input:GiveConsentInput!){giveConsent(input:$input){case{...Sides}problems{...Problem}}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}fragment Sides on Case{id scope representations{...OneRepresentation}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    GiveConsentMutation,
    GiveConsentMutationVariables
  >;
export const DeclineConsentDocument =
  'mutation DeclineConsent($input:DeclineConsentInput!){declineConsent(input:$input){case{...Sides}problems{...Problem}}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}fragment Sides on Case{id scope representations{...OneRepresentation}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    DeclineConsentMutation,
    DeclineConsentMutationVariables
  >;
export const TakeOverCaseDocument =
  'mutation TakeOverCase($input:TakeOverCaseInput!){takeOverCase(input:$input){case{...Sides}problems{...Problem}}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}fragment Sides on Case{id scope representations{...OneRepresentation}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    TakeOverCaseMutation,
    TakeOverCaseMutationVariables
  >;
export const WithdrawConsentDocument =
  'mutation WithdrawConsent($input:WithdrawConsentInput!){withdrawConsent(input:$input){representation{...OneRepresentation}case{...Sides}problems{...Problem}}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}fragment Sides on Case{id scope representations{...OneRepresentation}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    WithdrawConsentMutation,
    WithdrawConsentMutationVariables
  >;
export const MyRepresentationsDocument =
  'query MyRepresentations($after:String){myRepresentations(first:50,after:$after){...Representations}}fragment OneRepresentation on Representation{id caseNumber side basis basisName relation statement representativeName patientName state inForce requestedAt validUntil reason notAboutMe proof{id name state downloadPath}history{state at by byName reason notAboutMe}actions{name enabled}}fragment Representations on RepresentationConnection{edges{node{id ...OneRepresentation case{id organisation{id name place}}}}pageInfo{hasNextPage endCursor}}' as unknown as TypedDocumentNode<
    MyRepresentationsQuery,
    MyRepresentationsQueryVariables
  >;
export const ProtectionDocument =
  'query Protection{viewer{id protectedIdentity}}' as unknown as TypedDocumentNode<
    ProtectionQuery,
    ProtectionQueryVariables
  >;
export const UpdateProtectionDocument =
  'mutation UpdateProtection($protectedIdentity:Boolean!){updatePreferences(input:{protectedIdentity:$protectedIdentity}){viewer{id protectedIdentity}problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    UpdateProtectionMutation,
    UpdateProtectionMutationVariables
  >;
export const SettingsDocument =
  'query Settings{viewer{id ...OwnSettings notices{...OwnNotices}}}fragment OwnSettings on Viewer{id language email emailFails emailConfirmed phone phoneConfirmed contactNeeds{safeTime unsafeWays interpreterLanguage easyRead}}fragment OwnNotices on NoticeSettings{pushKey quietHours{from until timeZone}devices{id device since}channels{name offered ready kinds lastSentAt waiting failingSince failure testsLeft}}' as unknown as TypedDocumentNode<
    SettingsQuery,
    SettingsQueryVariables
  >;
export const UpdateSettingsDocument =
  'mutation UpdateSettings($input:UpdatePreferencesInput!){updatePreferences(input:$input){viewer{id ...OwnSettings}problems{...Problem}}}fragment OwnSettings on Viewer{id language email emailFails emailConfirmed phone phoneConfirmed contactNeeds{safeTime unsafeWays interpreterLanguage easyRead}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    UpdateSettingsMutation,
    UpdateSettingsMutationVariables
  >;
export const SendContactCodeDocument =
  'mutation SendContactCode($input:SendContactCodeInput!){sendContactCode(input:$input){viewer{id}problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SendContactCodeMutation,
    SendContactCodeMutationVariables
  >;
export const ConfirmContactDocument =
  'mutation ConfirmContact($input:ConfirmContactInput!){confirmContact(input:$input){viewer{id ...OwnSettings}problems{...Problem}}}fragment OwnSettings on Viewer{id language email emailFails emailConfirmed phone phoneConfirmed contactNeeds{safeTime unsafeWays interpreterLanguage easyRead}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    ConfirmContactMutation,
    ConfirmContactMutationVariables
  >;
export const UpdateNoticesDocument =
  'mutation UpdateNotices($input:UpdateNoticesInput!){updateNotices(input:$input){problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    UpdateNoticesMutation,
    UpdateNoticesMutationVariables
  >;
export const SendTestNoticeDocument =
  'mutation SendTestNotice($input:SendTestNoticeInput!){sendTestNotice(input:$input){problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    SendTestNoticeMutation,
    SendTestNoticeMutationVariables
  >;
export const RegisterPushDocument =
  'mutation RegisterPush($input:RegisterPushSubscriptionInput!){registerPushSubscription(input:$input){problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    RegisterPushMutation,
    RegisterPushMutationVariables
  >;
export const RemovePushDocument =
  'mutation RemovePush($input:RemovePushSubscriptionInput!){removePushSubscription(input:$input){problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    RemovePushMutation,
    RemovePushMutationVariables
  >;
export const EndingDraftsDocument =
  'query EndingDrafts{drafts{id expiresSoon ...Ending}}fragment Ending on Draft{id expiresOn expiresSoon}' as unknown as TypedDocumentNode<
    EndingDraftsQuery,
    EndingDraftsQueryVariables
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
export const PersonLanguageDocument =
  'query PersonLanguage{viewer{id language languageChosen}}' as unknown as TypedDocumentNode<
    PersonLanguageQuery,
    PersonLanguageQueryVariables
  >;
export const ChooseLanguageDocument =
  'mutation ChooseLanguage($input:UpdatePreferencesInput!){updatePreferences(input:$input){viewer{id language languageChosen}}}' as unknown as TypedDocumentNode<
    ChooseLanguageMutation,
    ChooseLanguageMutationVariables
  >;
export const UnreadDocument = 'query Unread{liveCursor unreadCount}' as unknown as TypedDocumentNode<
  UnreadQuery,
  UnreadQueryVariables
>;
export const InboxEventsDocument =
  'subscription InboxEvents($after:String){inboxEvents(after:$after){cursor unreadCount item{id ...InboxRow}}}fragment InboxRow on InboxItem{id kind createdAt readAt case{id number scope answerForSubmitter{publishedAt}organisation{id name place}...Whose}}fragment Whose on Case{id partyRoles representations{id side representativeName patientName history{state notAboutMe by at}}}' as unknown as TypedDocumentNode<
    InboxEventsSubscription,
    InboxEventsSubscriptionVariables
  >;
