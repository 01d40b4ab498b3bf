/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
/** Accesses that are looked for. */
export type AccessFilter = {
  /** Number of the case; spaces are ignored. What is no case number finds nothing. */
  caseNumber?: string | null | undefined;
  /** First day, in the organisation's country; null: 30 days before the last, or without limit where `caseNumber` is given. */
  from?: string | null | undefined;
  /** At this organisation and below. */
  organisationId: string | number;
  /** What gave the right to. */
  reason?: AccessReason | null | undefined;
  /** Part of the name of who opened it; capitals do not matter. At most 100 characters. */
  staffName?: string | null | undefined;
  /** Last day; null: today. At most 92 days after the first, unless `caseNumber` is given. */
  to?: string | null | undefined;
};

/** What gave somebody the right to open a case. */
export type AccessReason =
  /** Handled the case. */
  | 'HANDLES'
  /** Led where the case is. */
  | 'LEADS_THERE'
  /** Worked where the case is. */
  | 'WORKS_THERE';

/** What was found of an access. */
export type AccessVerdict =
  /** There was a reason for it in the work. */
  | 'IN_ORDER'
  /** There was none, or none that can be seen. What follows is done outside of this service. */
  | 'NOT_IN_ORDER';

/** A note to colleagues. */
export type AddNoteInput = {
  /** Which case. */
  caseId: string | number;
  /** Made by the client, once for each note: a repetition gives the same result. */
  idempotencyKey: string | number;
  /** 1 to 4,000 characters. */
  text: string;
};

/** A new template. */
export type AddTemplateInput = {
  /** Where; the viewer leads there. */
  organisationId: string | number;
  /** What it says. */
  template: TemplateInput;
};

/** To let somebody into a case. */
export type AdmitRepresentativeInput = {
  /** On what; not `NONE`. */
  basis: RepresentationBasis;
  /** Which case. */
  caseId: string | number;
  /** Their name: 1 to 200 characters. */
  name: string;
  /** Identity number of whom to let in. */
  personalNumber: string;
  /** Why, for both sides to read: 3 to 1,000 characters. */
  reason: string;
  /** Last day on which it holds, from today; null for what the rules give. */
  validUntil?: string | null | undefined;
};

/** What a kappa says, after Landis and Koch (Biometrics 1977;33:159-174), who call their bounds arbitrary but useful. */
export type AgreementReading =
  /** 0.81 to 1. */
  | 'ALMOST_PERFECT'
  /** 0.21 to 0.40. */
  | 'FAIR'
  /** 0.41 to 0.60. */
  | 'MODERATE'
  /** Below 0. */
  | 'POOR'
  /** 0 to 0.20. */
  | 'SLIGHT'
  /** 0.61 to 0.80. */
  | 'SUBSTANTIAL'
  /** Fewer cases than `fewest`: chance would speak louder. */
  | 'TOO_FEW'
  /** Both coders always said the same one thing: there is nothing to compare with chance. */
  | 'UNTOLD';

/** A case for a colleague. */
export type AllocateCaseInput = {
  /** Which case. */
  caseId: string | number;
  /** Who is to handle it: one of `staff` of its organisation. */
  staffId: string | number;
  /** Version of the case as the viewer has seen it. */
  version: number;
};

/** An answer to it. */
export type AnswerAccessQuestionInput = {
  /** Which question. */
  questionId: string | number;
  /** 3 to 4,000 characters; the citizen reads it with the name and title of who answers. */
  text: string;
};

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

/** What somebody who writes may expect for themselves. */
export type AnswerPromise =
  /** No answer of one's own: it is read together with others on the same theme. */
  | 'NONE'
  /** An answer is owed. */
  | 'OWED'
  /** An answer comes if they say that they want one. */
  | 'POSSIBLE';

/** Whether something was answered. */
export type Answered =
  /** No. */
  | 'NO'
  /** In part. */
  | 'PARTLY'
  /** Yes. */
  | 'YES';

/** A question to the citizen. */
export type AskCitizenInput = {
  /** Files uploaded for it (`Attachment` ids), at most 20; they become part of it. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** Which case. */
  caseId: string | number;
  /**
   * True for a letter to the one who filed, who may know nothing of the patient: write nothing of the patient. False for one to all
   * who may see the whole case.
   */
  forSubmitter?: boolean;
  /** Made by the client, once for each question. */
  idempotencyKey: string | number;
  /** By when a reply is wished: from tomorrow, at most 90 days ahead; may be left out. */
  replyBy?: string | null | undefined;
  /** 1 to 8,000 characters. */
  text: string;
};

/** A case for a second coder. */
export type AskSecondCodingInput = {
  /** Which case. */
  caseId: string | number;
};

/** Whose cases. */
export type AssignmentFilter =
  /** All. */
  | 'ANY'
  /** Those the viewer handles. */
  | 'MINE'
  /** Those nobody has taken. */
  | 'UNALLOCATED';

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

/** A template that changes. */
export type ChangeTemplateInput = {
  /** What it is to say. */
  template: TemplateInput;
  /** Which. */
  templateId: string | number;
  /** As the viewer has seen it. */
  version: number;
};

/** A coding, whole. */
export type ClassifyCaseInput = {
  /** Which case. */
  caseId: string | number;
  /** All that the case is about, 1 to 20. */
  categories: Array<CodedCategoryInput>;
  /** As which coder. */
  coder?: Coder;
  /** Degree of harm in the whole case; only with a set that has such. */
  harm?: number | null | undefined;
  /** Version of the first coder's coding as the viewer has seen it, 0 when there is none. A second coder sends 0. */
  version: number;
};

/** The end of a review. */
export type CloseAccessReviewInput = {
  /** What came of it, 3 to 4,000 characters. */
  conclusion: string;
  /** Which. */
  reviewId: string | number;
};

/** To end a case that is owed no answer. */
export type CloseCaseInput = {
  /** Which case. */
  caseId: string | number;
  /** Made by the client, once for each closing. */
  idempotencyKey: string | number;
  /** Thanks to the citizen, at most 2,000 characters; null for none. Refused where nobody can be reached. */
  thanks?: string | null | undefined;
  /** The case's version that was seen. */
  version: number;
};

/** A category that is chosen. */
export type CodedCategoryInput = {
  /** Code in the set; it must be in use on the day in the case's country. */
  code: string;
  /** Degree of severity from 1; needed where the set has severities, else not taken. */
  severity?: number | null | undefined;
  /** Code of the stage of care; only where the set has stages. */
  stage?: string | null | undefined;
  /** Code of the set. */
  taxonomy: string;
};

/** Whose coding. */
export type Coder =
  /** Who has the case, or leads there: what it says counts. */
  | 'FIRST'
  /** Who codes the same case without having seen the first coding, so that the two can be compared. */
  | 'SECOND';

/** Names of what can be done with the second coding. */
export type CodingActionName =
  /** Ask for it: `askSecondCoding`. */
  | 'ASK_SECOND_CODING'
  /** Make it: `classifyCase` as second coder. Not for who has the case, has coded it, or has opened it while it was coded and before a second coding was asked for. */
  | 'CODE_SECOND'
  /** Take back that it was asked for: `withdrawSecondCoding`. */
  | 'WITHDRAW_SECOND_CODING';

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

/** To correct who the patient is. */
export type CorrectPatientInput = {
  /** Their name: 1 to 200 characters. The one who filed goes on reading what they wrote. */
  name: string;
  /** Identity number of the right patient. */
  personalNumber: string;
  /** Why, for the one who filed and the right patient to read: 3 to 1,000 characters. Not who was taken for the patient. */
  reason: string;
  /** Which representation: the one that came with the case. */
  representationId: string | number;
};

/** ISO 3166-1 alpha-2 code of a country with a profile. */
export type CountryCode =
  /** Norway */
  | 'NO'
  /** Sweden */
  | 'SE';

/** To decide whether a case is opened again. */
export type DecideReopeningInput = {
  /** Which case. */
  caseId: string | number;
  /** Why, for the citizen to read: 10 to 2,000 characters. */
  reason: string;
  /** True to open it again, false to let the answer stand. */
  reopen: boolean;
};

/** To decide on a representation. */
export type DecideRepresentationInput = {
  /** True when it holds. */
  granted: boolean;
  /** Why, for both sides to read: 3 to 1,000 characters. */
  reason: string;
  /** Which representation. */
  representationId: string | number;
  /** Last day on which it holds, from today; null keeps the one that was stated or that the rules give. */
  validUntil?: string | null | undefined;
};

/** A spot check wished for. */
export type DrawAccessReviewInput = {
  /** First day, in the organisation's country. */
  from: string;
  /** Made by the client, 8 to 64 characters: the same key gives the same review. */
  idempotencyKey: string;
  /** There and below. */
  organisationId: string | number;
  /** Only what was opened by this right; null: any. */
  reason?: AccessReason | null | undefined;
  /** 0 to 999,999,999; null: the service draws one. */
  seed?: number | null | undefined;
  /** How many to draw, 1 to 50. */
  size?: number;
  /** Only whose name holds this; at most 100 characters; null: everybody. */
  staffName?: string | null | undefined;
  /** Last day, not after today and at most 92 days after the first. */
  to: string;
};

/** Cases for second coders, by chance. */
export type DrawSecondCodingsInput = {
  /** How many, 1 to 50. */
  count: number;
  /** First day on which they were coded. */
  from: string;
  /** Where, with what is below. */
  organisationId: string | number;
  /** Last day. */
  until: string;
};

/** How it stands with a case that somebody filed for somebody else. */
export type FiledForAnother =
  /** A yes has been taken back, given up, or has run out. */
  | 'ENDED'
  /** The one who is named as the patient says that it is not about them: who the patient is must be corrected. */
  | 'NOT_ABOUT_PATIENT'
  /** The patient is asked, has said yes, or has taken the case over; or staff have said yes. */
  | 'OPEN'
  /** The patient or staff said no. */
  | 'SAID_NO'
  /** Staff are to decide whether the one who filed may know of the patient. */
  | 'TO_DECIDE';

/** What was found of a sitting. */
export type JudgeAccessInput = {
  /** Which. */
  itemId: string | number;
  /** At most 2,000 characters; `REQUIRED` with `NOT_IN_ORDER`. */
  note?: string | null | undefined;
  /** In order or not. */
  verdict: AccessVerdict;
};

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

/** Kinds of letters. */
export type MessageKind =
  /** The unit says that the answer takes longer, why, and by when it is expected. */
  | 'INTERIM'
  /** A question, a reply or something added. */
  | 'LETTER';

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

/** To let the time stand still. */
export type PauseClockInput = {
  /** Which case. */
  caseId: string | number;
  /** For colleagues, at most 1,000 characters; citizens do not read it. */
  note?: string | null | undefined;
  /** One of the case's `pauseReasons`; another is `NOT_ALLOWED_NOW`. */
  reason: PauseReason;
  /** The case's version that was seen. */
  version: number;
};

/** What ends a pause. */
export type PauseEnd =
  /** The answer was published. */
  | 'ANSWERED'
  /** The patient said yes or no, or took the case over, and nobody else waits for their word. */
  | 'DECIDED'
  /** The citizen wrote what was waited for. */
  | 'REPLIED'
  /** The handler or a manager. */
  | 'STAFF'
  /** The citizen took the case back. */
  | 'WITHDRAWN';

/** Why the time for an answer may stand still; the country's profile says which hold there. */
export type PauseReason =
  /** The unit has asked the citizen something; the time runs again when they write. */
  | 'CITIZEN_REPLY'
  /** The patient has not yet said yes or no to somebody who acts for them; the time runs again when they do, or take the case over. */
  | 'CONSENT';

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

/** To sign and publish. */
export type PublishAnswerInput = {
  /** Which case. */
  caseId: string | number;
  /** Version of the draft that was previewed. */
  draftVersion: number;
  /** Made by the client, once for each publishing. */
  idempotencyKey: string | number;
};

/** What an open case needs. */
export type QueueNeed =
  /** An answer that is overdue. */
  | 'ANSWER_NOW'
  /** Anything. */
  | 'ANYTHING'
  /** Reading: the citizen has written. */
  | 'READING';

/** Which part of a case's life. */
export type QueueStage =
  /** Answered, closed or withdrawn. */
  | 'DONE'
  /** Something is still to be done. */
  | 'OPEN';

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

/** To let the time run again. */
export type ResumeClockInput = {
  /** Which case. */
  caseId: string | number;
  /** The case's version that was seen. */
  version: number;
};

/** A template that is no longer used. */
export type RetireTemplateInput = {
  /** Which. */
  templateId: string | number;
  /** As the viewer has seen it. */
  version: number;
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
  /** For one who filed and may know nothing of the patient; at most 8,000 characters. Needed before publishing where there is one. */
  forSubmitter?: string | null | undefined;
  /** At most 16,000 characters. */
  opening: string;
  /** One part for each question. */
  parts: Array<AnswerPartInput>;
  /** Version of the draft that was seen; 0 for the first save. */
  version: number;
};

/** An interim answer. */
export type SendInterimAnswerInput = {
  /** Which case. */
  caseId: string | number;
  /** By when the unit expects to answer: after today, at most 180 days ahead. */
  expectedOn: string;
  /** True when it is meant for the one who filed, who may know nothing of the patient. */
  forSubmitter?: boolean;
  /** Made by the client, once for each letter: a repetition gives the same result. */
  idempotencyKey: string | number;
  /** Why it takes longer: 1 to 8,000 characters. */
  text: string;
};

/** Which units a case concerns. */
export type SetUnitsInput = {
  /** Which case. */
  caseId: string | number;
  /** All of them, besides the one that answers: at most 10, each once, in the case's country; none says that nobody knows. */
  organisationIds: Array<string | number>;
  /** The case's version that was seen. */
  version: number;
};

/** Whether the unit sees who has sent a case. */
export type SubmitterIdentity =
  /** Sent without login: nobody knows who it is, and nobody can be reached. */
  | 'ANONYMOUS'
  /** Nothing of who it is; they read and write all the same. */
  | 'HIDDEN_FROM_UNIT'
  /** Their name. */
  | 'SHOWN';

/** To take a case. */
export type TakeCaseInput = {
  /** Which case. */
  caseId: string | number;
  /** The case's version that was seen. */
  version: number;
};

/** A template as it is to be. */
export type TemplateInput = {
  /** Kinds of cases that it is offered for; at least one. */
  kinds: Array<CaseKind>;
  /** In which language it is written. */
  language: Language;
  /** What it is for. */
  purpose: TemplatePurpose;
  /** 1 to 8,000 characters. What stands in braces must be one of `templatePlaceholders`: `UNKNOWN_PLACEHOLDER`. */
  text: string;
  /** 1 to 100 characters. */
  title: string;
};

/** What a template is for. */
export type TemplatePurpose =
  /** The answer. */
  | 'ANSWER'
  /** That the answer takes longer, and why. */
  | 'INTERIM_ANSWER'
  /** A question to the citizen. */
  | 'QUESTION';

/** What becomes of somebody's sight of a case. */
export type TransferAccessChange =
  /** They do not see the case now and would. */
  | 'GAINS'
  /** They see it now and would. */
  | 'KEEPS'
  /** They see the case now and would not. */
  | 'LOSES';

/** To pass a case on. */
export type TransferCaseInput = {
  /** Which case. */
  caseId: string | number;
  /** To those who read the case there, at most 2,000 characters; the citizen is not shown it. May be left out. */
  note?: string | null | undefined;
  /** To which organisation: one that takes cases, in the case's country. */
  organisationId: string | number;
  /** Why; the citizen is told. */
  reason: TransferReason;
  /** True: the draft of the answer goes along. Else it is removed. */
  sendAnswerDraft?: boolean;
  /** The case's version that was seen. */
  version: number;
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

/** To take back. */
export type WithdrawSecondCodingInput = {
  /** Which case. */
  caseId: string | number;
};

/** Which cases of the queue. */
export type WorkQueueFilter = {
  /** Whose they are. */
  assignment?: AssignmentFilter | null | undefined;
  /** Of those that are open, only those that need this. */
  needs?: QueueNeed | null | undefined;
  /** Only the case with this number, in any stage and whoever has it; spaces are ignored. What is no case number finds nothing. */
  number?: string | null | undefined;
  /** Those that are open, or those that are done. What is done comes latest first, whatever order is asked for. */
  stage?: QueueStage | null | undefined;
  /** Only these states of the stage; null: all of them. */
  states?: Array<CaseState> | null | undefined;
};

export type ProblemFragment = { code: ProblemCode; message: string; path: Array<string> } & {
  ' $fragmentName'?: 'ProblemFragment';
};

export type AskedFragment = {
  id: string;
  at: string;
  until: string;
  staffName: string | null;
  role: RoleName;
  reasons: Array<AccessReason>;
  organisation: { id: string; name: string; place: string | null };
  case: { id: string; number: string; organisation: { id: string; name: string; place: string | null } };
  question: {
    id: string;
    text: string;
    askedAt: string;
    answer: string | null;
    answeredAt: string | null;
    answeredBy: string | null;
    answeredByTitle: string | null;
  } | null;
} & { ' $fragmentName'?: 'AskedFragment' };

export type AccessQuestionsQueryVariables = Exact<{
  answered: boolean;
  first: number;
}>;

export type AccessQuestionsQuery = {
  openAccessQuestions: number;
  accessQuestions: {
    edges: Array<{ node: { id: string } & { ' $fragmentRefs'?: { AskedFragment: AskedFragment } } } | null>;
    pageInfo: { hasNextPage: boolean };
  };
};

export type OpenAccessQuestionsQueryVariables = Exact<{ [key: string]: never }>;

export type OpenAccessQuestionsQuery = { liveCursor: string; openAccessQuestions: number };

export type AccessEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;

export type AccessEventsSubscription = { queueEvents: { cursor: string; type: CaseEventType } };

export type AnswerAccessQuestionMutationVariables = Exact<{
  input: AnswerAccessQuestionInput;
}>;

export type AnswerAccessQuestionMutation = {
  answerAccessQuestion: {
    entry: ({ id: string } & { ' $fragmentRefs'?: { AskedFragment: AskedFragment } }) | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskAfterFragment = {
  id: string;
  withdrawal: { reason: string | null; withdrawnAt: string } | null;
  reopening: {
    reason: string;
    requestedAt: string;
    decideBy: string;
    granted: boolean | null;
    decision: string | null;
    decidedAt: string | null;
    decidedBy: string | null;
  } | null;
  answer: {
    id: string;
    readAt: string | null;
    ratings: Array<{
      answered: Answered;
      comment: string | null;
      ratedAt: string;
      parts: Array<{ answered: Answered; question: { id: string; text: string } }>;
    }>;
  } | null;
} & { ' $fragmentName'?: 'DeskAfterFragment' };

export type DecideReopeningMutationVariables = Exact<{
  input: DecideReopeningInput;
}>;

export type DecideReopeningMutation = {
  decideReopening: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskTimelineFragment: DeskTimelineFragment;
        DeskDraftFragment: DeskDraftFragment;
        DeskAnswerFragment: DeskAnswerFragment;
        DeskAfterFragment: DeskAfterFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type ColleaguesQueryVariables = Exact<{
  organisationId: string | number;
}>;

export type ColleaguesQuery = {
  staff: Array<{ id: string; name: string; title: string | null; openCases: number }>;
};

export type AllocateCaseMutationVariables = Exact<{
  input: AllocateCaseInput;
}>;

export type AllocateCaseMutation = {
  allocateCase: {
    case:
      | ({ id: string } & {
          ' $fragmentRefs'?: {
            DeskCaseStateFragment: DeskCaseStateFragment;
            DeskTimelineFragment: DeskTimelineFragment;
          };
        })
      | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskDraftFragment = {
  id: string;
  answerDraft: {
    opening: string;
    changes: string | null;
    forSubmitter: string | null;
    version: number;
    savedAt: string;
    parts: Array<{ text: string; answered: boolean; question: { id: string } }>;
  } | null;
} & { ' $fragmentName'?: 'DeskDraftFragment' };

export type DeskAnswerFragment = {
  id: string;
  answerForSubmitter: {
    text: string;
    signedBy: string;
    signedByTitle: string | null;
    publishedAt: string;
  } | null;
  answer: {
    id: string;
    version: number;
    opening: string;
    changes: string | null;
    signedBy: string;
    signedByTitle: string | null;
    publishedAt: string;
    parts: Array<{ text: string; question: { id: string; text: string } }>;
    organisation: { id: string; name: string; place: string | null; country: CountryCode };
  } | null;
} & { ' $fragmentName'?: 'DeskAnswerFragment' };

export type StoredDraftQueryVariables = Exact<{
  id: string | number;
}>;

export type StoredDraftQuery = {
  case: { ' $fragmentRefs'?: { DeskDraftFragment: DeskDraftFragment } } | null;
};

export type DeskAnswerFrameQueryVariables = Exact<{
  id: string | number;
}>;

export type DeskAnswerFrameQuery = {
  case: {
    id: string;
    answerFrame: {
      signedBy: string;
      signedByTitle: string | null;
      organisation: { id: string; name: string; place: string | null; country: CountryCode };
      whereToTurn: Array<{ name: string; description: string; url: string }>;
    } | null;
  } | null;
};

export type DeskWhereToTurnQueryVariables = Exact<{
  id: string | number;
}>;

export type DeskWhereToTurnQuery = {
  case: {
    id: string;
    answer: { id: string; whereToTurn: Array<{ name: string; description: string; url: string }> } | null;
  } | null;
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
        DeskAfterFragment: DeskAfterFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type SittingFragment = {
  id: string;
  at: string;
  until: string;
  staffName: string;
  role: RoleName;
  reason: AccessReason;
  statedReason: string | null;
  caseId: string;
  caseNumber: string;
  organisation: { id: string; name: string; place: string | null };
} & { ' $fragmentName'?: 'SittingFragment' };

export type AccessSearchQueryVariables = Exact<{
  filter: AccessFilter;
  first: number;
  after?: string | null | undefined;
}>;

export type AccessSearchQuery = {
  accessSearch: {
    edges: Array<{
      node: { id: string } & { ' $fragmentRefs'?: { SittingFragment: SittingFragment } };
    } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type ReviewHeadFragment = {
  id: string;
  reviewerName: string;
  reviewerTitle: string | null;
  from: string;
  until: string;
  staffName: string | null;
  reason: AccessReason | null;
  seed: number;
  found: number;
  begunAt: string;
  closedAt: string | null;
  organisation: { id: string; name: string; place: string | null };
  items: Array<{ id: string; verdict: AccessVerdict | null }>;
} & { ' $fragmentName'?: 'ReviewHeadFragment' };

export type ReviewFragment = ({
  id: string;
  mine: boolean;
  conclusion: string | null;
  items: Array<{
    id: string;
    verdict: AccessVerdict | null;
    note: string | null;
    judgedAt: string | null;
    sitting: { id: string } & { ' $fragmentRefs'?: { SittingFragment: SittingFragment } };
  }>;
} & { ' $fragmentRefs'?: { ReviewHeadFragment: ReviewHeadFragment } }) & {
  ' $fragmentName'?: 'ReviewFragment';
};

export type AccessReviewsQueryVariables = Exact<{
  first: number;
}>;

export type AccessReviewsQuery = {
  accessReviews: {
    edges: Array<{
      node: { id: string } & { ' $fragmentRefs'?: { ReviewHeadFragment: ReviewHeadFragment } };
    } | null>;
    pageInfo: { hasNextPage: boolean };
  };
};

export type AccessReviewQueryVariables = Exact<{
  id: string | number;
}>;

export type AccessReviewQuery = {
  accessReview: ({ id: string } & { ' $fragmentRefs'?: { ReviewFragment: ReviewFragment } }) | null;
};

export type DrawAccessReviewMutationVariables = Exact<{
  input: DrawAccessReviewInput;
}>;

export type DrawAccessReviewMutation = {
  drawAccessReview: {
    review: ({ id: string } & { ' $fragmentRefs'?: { ReviewFragment: ReviewFragment } }) | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type JudgeAccessMutationVariables = Exact<{
  input: JudgeAccessInput;
}>;

export type JudgeAccessMutation = {
  judgeAccess: {
    review: ({ id: string } & { ' $fragmentRefs'?: { ReviewFragment: ReviewFragment } }) | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type CloseAccessReviewMutationVariables = Exact<{
  input: CloseAccessReviewInput;
}>;

export type CloseAccessReviewMutation = {
  closeAccessReview: {
    review: ({ id: string } & { ' $fragmentRefs'?: { ReviewFragment: ReviewFragment } }) | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskCaseStateFragment = {
  id: string;
  number: string;
  kind: CaseKind;
  identity: SubmitterIdentity;
  answerPromise: AnswerPromise;
  state: CaseState;
  version: number;
  receivedAt: string;
  organisation: { id: string; name: string; place: string | null; country: CountryCode };
  clock: {
    dueOn: string | null;
    daysLeft: number | null;
    workingDaysLeft: number | null;
    pausedSince: string | null;
    overdue: boolean;
    doneAt: string | null;
  };
  handler: { name: string; title: string | null; me: boolean; staffId: string | null } | null;
  actions: Array<{ name: CaseActionName; enabled: boolean; reason: string | null }>;
} & { ' $fragmentName'?: 'DeskCaseStateFragment' };

export type DeskWordsFragment = {
  id: string;
  kind: CaseKind;
  identity: SubmitterIdentity;
  content: {
    submitterName: string | null;
    identityProtected: boolean;
    patientName: string | null;
    patientBornOn: string | null;
    relation: PatientRelation;
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
  attachments: Array<{ id: string; name: string; state: AttachmentState; downloadPath: string | null }>;
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
      kind: MessageKind;
      expectedOn: string | null;
      replyBy: string | null;
      readAt: string | null;
      forSubmitter: boolean;
      attachments: Array<{ id: string; name: string; state: AttachmentState; downloadPath: string | null }>;
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

export type DeskThanksFragment = {
  id: string;
  thanks: { id: string; text: string; signedBy: string; signedByTitle: string | null; sentAt: string } | null;
} & { ' $fragmentName'?: 'DeskThanksFragment' };

export type DeskDialogueFragment = {
  id: string;
  messages: { ' $fragmentRefs'?: { DeskLettersFragment: DeskLettersFragment } };
} & { ' $fragmentName'?: 'DeskDialogueFragment' };

export type DeskTimelineFragment = {
  id: string;
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
      };
    } | null>;
  };
} & { ' $fragmentName'?: 'DeskTimelineFragment' };

export type DeskCaseQueryVariables = Exact<{
  id: string | number;
}>;

export type DeskCaseQuery = {
  liveCursor: string;
  countries: Array<{ code: CountryCode; adultAge: number }>;
  case: {
    ' $fragmentRefs'?: {
      DeskCaseStateFragment: DeskCaseStateFragment;
      DeskWordsFragment: DeskWordsFragment;
      DeskDialogueFragment: DeskDialogueFragment;
      DeskTimelineFragment: DeskTimelineFragment;
      DeskDraftFragment: DeskDraftFragment;
      DeskAnswerFragment: DeskAnswerFragment;
      DeskThanksFragment: DeskThanksFragment;
      DeskAfterFragment: DeskAfterFragment;
      DeskPeopleFragment: DeskPeopleFragment;
      DeskUnitsFragment: DeskUnitsFragment;
      DeskClockFragment: DeskClockFragment;
      DeskCameFromFragment: DeskCameFromFragment;
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
    representationDeed: RepresentationDeed | null;
    representativeName: string | null;
    case:
      | ({
          content: {
            patientName: string | null;
            patientBornOn: string | null;
            identityProtected: boolean;
          } | null;
        } & {
          ' $fragmentRefs'?: {
            DeskCaseStateFragment: DeskCaseStateFragment;
            DeskDialogueFragment: DeskDialogueFragment;
            DeskTimelineFragment: DeskTimelineFragment;
            DeskAnswerFragment: DeskAnswerFragment;
            DeskThanksFragment: DeskThanksFragment;
            DeskAfterFragment: DeskAfterFragment;
            DeskPeopleFragment: DeskPeopleFragment;
            DeskUnitsFragment: DeskUnitsFragment;
            DeskClockFragment: DeskClockFragment;
            DeskCameFromFragment: DeskCameFromFragment;
          };
        })
      | null;
  } & { ' $fragmentRefs'?: { DeskGoneFragment: DeskGoneFragment } };
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
        DeskUnitsFragment: DeskUnitsFragment;
        DeskClockFragment: DeskClockFragment;
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

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;

export type CloseCaseMutation = {
  closeCase: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskTimelineFragment: DeskTimelineFragment;
        DeskThanksFragment: DeskThanksFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskPatientNumberQueryVariables = Exact<{
  id: string | number;
}>;

export type DeskPatientNumberQuery = { case: { id: string; patientNumber: string | null } | null };

export type DeskCodedFragment = {
  id: string;
  coder: Coder;
  version: number;
  harm: number | null;
  harmName: string | null;
  codedBy: string;
  mine: boolean;
  role: RoleName;
  codedAt: string;
  categories: Array<{
    taxonomy: string;
    taxonomyName: string;
    code: string;
    groupName: string | null;
    name: string;
    severity: number | null;
    severityName: string | null;
    stage: string | null;
    stageName: string | null;
    retired: boolean;
  }>;
} & { ' $fragmentName'?: 'DeskCodedFragment' };

export type DeskCodingFragment = {
  id: string;
  classification: { ' $fragmentRefs'?: { DeskCodedFragment: DeskCodedFragment } } | null;
  classifications: Array<{ ' $fragmentRefs'?: { DeskCodedFragment: DeskCodedFragment } }>;
  secondCoding: {
    id: string;
    askedBy: string;
    askedAt: string;
    sampled: boolean;
    doneAt: string | null;
    blind: boolean;
  } | null;
  codingActions: Array<{ name: CodingActionName; enabled: boolean; reason: string | null }>;
  recentCategories: Array<{ taxonomy: string; code: string; name: string }>;
  actions: Array<{ name: CaseActionName; enabled: boolean; reason: string | null }>;
} & { ' $fragmentName'?: 'DeskCodingFragment' };

export type DeskCaseCodingQueryVariables = Exact<{
  id: string | number;
}>;

export type DeskCaseCodingQuery = {
  case: { ' $fragmentRefs'?: { DeskCodingFragment: DeskCodingFragment } } | null;
};

export type TaxonomiesQueryVariables = Exact<{
  country: CountryCode;
}>;

export type TaxonomiesQuery = {
  taxonomies: Array<{
    code: string;
    name: string;
    note: string | null;
    groups: Array<{
      code: string;
      name: string;
      categories: Array<{ code: string; name: string; help: string | null }>;
    }>;
    severities: Array<{ degree: number; name: string }>;
    stages: Array<{ code: string; name: string }>;
    harms: Array<{ degree: number; name: string }>;
  }>;
};

export type ClassifyCaseMutationVariables = Exact<{
  input: ClassifyCaseInput;
}>;

export type ClassifyCaseMutation = {
  classifyCase: {
    case: {
      ' $fragmentRefs'?: {
        DeskCodingFragment: DeskCodingFragment;
        DeskTimelineFragment: DeskTimelineFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type AskSecondCodingMutationVariables = Exact<{
  input: AskSecondCodingInput;
}>;

export type AskSecondCodingMutation = {
  askSecondCoding: {
    case: {
      ' $fragmentRefs'?: {
        DeskCodingFragment: DeskCodingFragment;
        DeskTimelineFragment: DeskTimelineFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type WithdrawSecondCodingMutationVariables = Exact<{
  input: WithdrawSecondCodingInput;
}>;

export type WithdrawSecondCodingMutation = {
  withdrawSecondCoding: {
    case: {
      ' $fragmentRefs'?: {
        DeskCodingFragment: DeskCodingFragment;
        DeskTimelineFragment: DeskTimelineFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type SecondCodingsQueryVariables = Exact<{
  first: number;
}>;

export type SecondCodingsQuery = {
  secondCodings: {
    edges: Array<{
      node: {
        id: string;
        askedBy: string;
        askedAt: string;
        case: {
          id: string;
          number: string;
          kind: CaseKind;
          organisation: { id: string; name: string; place: string | null };
        };
      };
    } | null>;
  };
};

export type CodingAgreementQueryVariables = Exact<{
  organisationId: string | number;
  from: string;
  until: string;
}>;

export type CodingAgreementQuery = {
  codingAgreement: {
    cases: number;
    waiting: number;
    fewest: number;
    taxonomies: Array<{
      taxonomy: string;
      name: string;
      cases: number;
      presence: { kappa: number | null; reading: AgreementReading };
      severity: { kappa: number | null; reading: AgreementReading } | null;
      categories: Array<{
        code: string;
        name: string;
        both: number;
        either: number;
        presence: { kappa: number | null; reading: AgreementReading };
        severity: { kappa: number | null; reading: AgreementReading } | null;
      }>;
    }>;
  } | null;
};

export type DrawSecondCodingsMutationVariables = Exact<{
  input: DrawSecondCodingsInput;
}>;

export type DrawSecondCodingsMutation = {
  drawSecondCodings: {
    asked: number | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskClockFragment = {
  id: string;
  version: number;
  clock: {
    dueOn: string | null;
    doneAt: string | null;
    pausedSince: string | null;
    expectedOn: string | null;
    interimDueOn: string | null;
    interimOwed: boolean;
  };
  pauses: Array<{
    id: string;
    words: string;
    note: string | null;
    pausedAt: string;
    pausedBy: string;
    endedAt: string | null;
    days: number | null;
    dueAfter: string | null;
  }>;
  pauseReasons: Array<{ reason: PauseReason; words: string; endsWith: PauseEnd }>;
  actions: Array<{ name: CaseActionName; enabled: boolean }>;
} & { ' $fragmentName'?: 'DeskClockFragment' };

export type DeskPauseClockMutationVariables = Exact<{
  input: PauseClockInput;
}>;

export type DeskPauseClockMutation = {
  pauseClock: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskTimelineFragment: DeskTimelineFragment;
        DeskClockFragment: DeskClockFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskResumeClockMutationVariables = Exact<{
  input: ResumeClockInput;
}>;

export type DeskResumeClockMutation = {
  resumeClock: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskTimelineFragment: DeskTimelineFragment;
        DeskClockFragment: DeskClockFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskInterimAnswerMutationVariables = Exact<{
  input: SendInterimAnswerInput;
}>;

export type DeskInterimAnswerMutation = {
  sendInterimAnswer: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskTimelineFragment: DeskTimelineFragment;
        DeskClockFragment: DeskClockFragment;
        DeskDialogueFragment: DeskDialogueFragment;
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

export type DeskNotesFragment = {
  edges: Array<{
    node: {
      id: string;
      text: string;
      writtenAt: string;
      authorName: string;
      authorTitle: string | null;
      mine: boolean;
    };
  } | null>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
} & { ' $fragmentName'?: 'DeskNotesFragment' };

export type DeskCaseNotesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;

export type DeskCaseNotesQuery = {
  case: { id: string; notes: { ' $fragmentRefs'?: { DeskNotesFragment: DeskNotesFragment } } | null } | null;
};

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;

export type AddNoteMutation = {
  addNote: {
    case:
      | ({ id: string; notes: { ' $fragmentRefs'?: { DeskNotesFragment: DeskNotesFragment } } | null } & {
          ' $fragmentRefs'?: { DeskTimelineFragment: DeskTimelineFragment };
        })
      | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type CorrectPatientMutationVariables = Exact<{
  input: CorrectPatientInput;
}>;

export type CorrectPatientMutation = {
  correctPatient: {
    case:
      | ({
          content: {
            patientName: string | null;
            patientBornOn: string | null;
            identityProtected: boolean;
          } | null;
        } & {
          ' $fragmentRefs'?: {
            DeskCaseStateFragment: DeskCaseStateFragment;
            DeskTimelineFragment: DeskTimelineFragment;
            DeskPeopleFragment: DeskPeopleFragment;
          };
        })
      | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskPeopleFragment = {
  id: string;
  submitterLimited: boolean;
  onlySubmitterReached: boolean;
  readers: Array<{ role: PartyRole; name: string | null; language: Language | null; scope: CaseScope }>;
  representations: Array<{
    id: string;
    basis: RepresentationBasis;
    basisName: string;
    relation: PatientRelation;
    statement: string | null;
    representativeName: string;
    patientName: string | null;
    state: RepresentationState;
    inForce: boolean;
    patientDecides: boolean;
    requestedAt: string;
    decidedAt: string | null;
    decidedBy: RepresentationDecider | null;
    decidedByName: string | null;
    validUntil: string | null;
    reason: string | null;
    notAboutMe: boolean;
    patientNamedOtherwise: boolean;
    proof: Array<{ id: string; name: string; state: AttachmentState; downloadPath: string | null }>;
    history: Array<{
      state: RepresentationState;
      at: string;
      by: RepresentationDecider;
      byName: string | null;
      reason: string | null;
      notAboutMe: boolean;
      validUntil: string | null;
    }>;
    actions: Array<{ name: RepresentationActionName; enabled: boolean; reason: string | null }>;
  }>;
  related: Array<{
    id: string;
    number: string;
    receivedAt: string;
    organisation: { id: string; name: string; place: string | null };
  }>;
} & { ' $fragmentName'?: 'DeskPeopleFragment' };

export type DecideRepresentationMutationVariables = Exact<{
  input: DecideRepresentationInput;
}>;

export type DecideRepresentationMutation = {
  decideRepresentation: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskTimelineFragment: DeskTimelineFragment;
        DeskPeopleFragment: DeskPeopleFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type AdmitRepresentativeMutationVariables = Exact<{
  input: AdmitRepresentativeInput;
}>;

export type AdmitRepresentativeMutation = {
  admitRepresentative: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskTimelineFragment: DeskTimelineFragment;
        DeskPeopleFragment: DeskPeopleFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskBasesQueryVariables = Exact<{ [key: string]: never }>;

export type DeskBasesQuery = {
  countries: Array<{
    code: CountryCode;
    representationBases: Array<{
      basis: RepresentationBasis;
      name: string;
      help: string;
      expires: RepresentationExpiry;
    }>;
  }>;
};

export type DeskCasePresenceSubscriptionVariables = Exact<{
  caseId: string | number;
}>;

export type DeskCasePresenceSubscription = { casePresence: { others: Array<{ id: string; name: string }> } };

export type QueueLineFragment = {
  id: string;
  number: string;
  kind: CaseKind;
  state: CaseState;
  receivedAt: string;
  unread: boolean;
  unopened: boolean;
  filedForAnother: FiledForAnother | null;
  version: number;
  organisation: { id: string; name: string; place: string | null };
  clock: {
    dueOn: string | null;
    daysLeft: number | null;
    workingDaysLeft: number | null;
    pausedSince: string | null;
    overdue: boolean;
    doneAt: string | null;
  };
  handler: { name: string; me: boolean; staffId: string | null } | null;
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

export type FindCaseQueryVariables = Exact<{
  number: string;
}>;

export type FindCaseQuery = { workQueue: { edges: Array<{ node: { id: string } } | null> } };

export type DeskTemplateFragment = {
  id: string;
  purpose: TemplatePurpose;
  kinds: Array<CaseKind>;
  language: Language;
  title: string;
  text: string;
  version: number;
  changedBy: string;
  changedAt: string;
} & { ' $fragmentName'?: 'DeskTemplateFragment' };

export type DeskCaseTemplatesQueryVariables = Exact<{
  caseId: string | number;
  purpose: TemplatePurpose;
}>;

export type DeskCaseTemplatesQuery = {
  answerTemplates: Array<{
    text: string;
    missing: Array<string>;
    template: { id: string; title: string; language: Language };
  }>;
};

export type DeskTemplatesAtQueryVariables = Exact<{
  organisationId: string | number;
}>;

export type DeskTemplatesAtQuery = {
  templatePlaceholders: Array<string>;
  templatesAt: Array<{ ' $fragmentRefs'?: { DeskTemplateFragment: DeskTemplateFragment } }>;
};

export type AddTemplateMutationVariables = Exact<{
  input: AddTemplateInput;
}>;

export type AddTemplateMutation = {
  addTemplate: {
    template: { ' $fragmentRefs'?: { DeskTemplateFragment: DeskTemplateFragment } } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type ChangeTemplateMutationVariables = Exact<{
  input: ChangeTemplateInput;
}>;

export type ChangeTemplateMutation = {
  changeTemplate: {
    template: { ' $fragmentRefs'?: { DeskTemplateFragment: DeskTemplateFragment } } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type RetireTemplateMutationVariables = Exact<{
  input: RetireTemplateInput;
}>;

export type RetireTemplateMutation = {
  retireTemplate: {
    template: { id: string } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskTransferFragment = {
  id: string;
  number: string;
  reason: TransferReason;
  at: string;
  by: string;
  dueAfter: string | null;
  note: string | null;
  from: { id: string; name: string; place: string | null };
  to: { id: string; name: string; place: string | null };
} & { ' $fragmentName'?: 'DeskTransferFragment' };

export type DeskGoneFragment = {
  transfer: { ' $fragmentRefs'?: { DeskTransferFragment: DeskTransferFragment } } | null;
} & { ' $fragmentName'?: 'DeskGoneFragment' };

export type DeskCameFromFragment = {
  id: string;
  transfer: { ' $fragmentRefs'?: { DeskTransferFragment: DeskTransferFragment } } | null;
} & { ' $fragmentName'?: 'DeskCameFromFragment' };

export type DeskPassOnQueryVariables = Exact<{
  id: string | number;
}>;

export type DeskPassOnQuery = {
  case: {
    id: string;
    number: string;
    version: number;
    unitUnknown: boolean;
    organisation: { id: string; name: string; place: string | null; country: CountryCode };
    units: Array<{ role: CaseUnitRole; organisation: { id: string; name: string; place: string | null } }>;
    actions: Array<{ name: CaseActionName; enabled: boolean; reason: string | null }>;
  } | null;
};

export type DeskPreviewTransferQueryVariables = Exact<{
  caseId: string | number;
  organisationId: string | number;
}>;

export type DeskPreviewTransferQuery = {
  previewTransfer: {
    preview: {
      dueBefore: string | null;
      dueAfter: string | null;
      access: Array<{
        change: TransferAccessChange;
        role: RoleName;
        people: number;
        organisation: { id: string; name: string; place: string | null };
      }>;
      belongings: {
        letters: number;
        attachments: number;
        notes: number;
        openQuestions: number;
        answerDraft: boolean;
        classified: boolean;
        secondCoding: boolean;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskTransferCaseMutationVariables = Exact<{
  input: TransferCaseInput;
}>;

export type DeskTransferCaseMutation = {
  transferCase: {
    transfer: { ' $fragmentRefs'?: { DeskTransferFragment: DeskTransferFragment } } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskPassedOnQueryVariables = Exact<{
  first: number;
}>;

export type DeskPassedOnQuery = {
  casesPassedOn: {
    edges: Array<{ node: { ' $fragmentRefs'?: { DeskTransferFragment: DeskTransferFragment } } } | null>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DeskUnitsFragment = {
  id: string;
  version: number;
  unitUnknown: boolean;
  units: Array<{
    role: CaseUnitRole;
    addedBy: string | null;
    organisation: { id: string; name: string; place: string | null; country: CountryCode };
  }>;
  actions: Array<{ name: CaseActionName; enabled: boolean }>;
} & { ' $fragmentName'?: 'DeskUnitsFragment' };

export type DeskSetUnitsMutationVariables = Exact<{
  input: SetUnitsInput;
}>;

export type DeskSetUnitsMutation = {
  setUnits: {
    case: {
      ' $fragmentRefs'?: {
        DeskCaseStateFragment: DeskCaseStateFragment;
        DeskTimelineFragment: DeskTimelineFragment;
        DeskUnitsFragment: DeskUnitsFragment;
      };
    } | null;
    problems: Array<{ ' $fragmentRefs'?: { ProblemFragment: ProblemFragment } }>;
  };
};

export type DeskSearchUnitsQueryVariables = Exact<{
  text: string;
  country: CountryCode;
}>;

export type DeskSearchUnitsQuery = {
  searchOrganisations: Array<{ id: string; name: string; place: string | null; ancestors: Array<string> }>;
};

export const ProblemFragmentDoc = '' as unknown as TypedDocumentNode<ProblemFragment, unknown>;
export const AskedFragmentDoc = '' as unknown as TypedDocumentNode<AskedFragment, unknown>;
export const DeskAfterFragmentDoc = '' as unknown as TypedDocumentNode<DeskAfterFragment, unknown>;
export const DeskDraftFragmentDoc = '' as unknown as TypedDocumentNode<DeskDraftFragment, unknown>;
export const DeskAnswerFragmentDoc = '' as unknown as TypedDocumentNode<DeskAnswerFragment, unknown>;
export const ReviewHeadFragmentDoc = '' as unknown as TypedDocumentNode<ReviewHeadFragment, unknown>;
export const SittingFragmentDoc = '' as unknown as TypedDocumentNode<SittingFragment, unknown>;
export const ReviewFragmentDoc = '' as unknown as TypedDocumentNode<ReviewFragment, unknown>;
export const DeskCaseStateFragmentDoc = '' as unknown as TypedDocumentNode<DeskCaseStateFragment, unknown>;
export const DeskWordsFragmentDoc = '' as unknown as TypedDocumentNode<DeskWordsFragment, unknown>;
export const DeskThanksFragmentDoc = '' as unknown as TypedDocumentNode<DeskThanksFragment, unknown>;
export const DeskLettersFragmentDoc = '' as unknown as TypedDocumentNode<DeskLettersFragment, unknown>;
export const DeskDialogueFragmentDoc = '' as unknown as TypedDocumentNode<DeskDialogueFragment, unknown>;
export const DeskTimelineFragmentDoc = '' as unknown as TypedDocumentNode<DeskTimelineFragment, unknown>;
export const DeskCodedFragmentDoc = '' as unknown as TypedDocumentNode<DeskCodedFragment, unknown>;
export const DeskCodingFragmentDoc = '' as unknown as TypedDocumentNode<DeskCodingFragment, unknown>;
export const DeskClockFragmentDoc = '' as unknown as TypedDocumentNode<DeskClockFragment, unknown>;
export const DeskNotesFragmentDoc = '' as unknown as TypedDocumentNode<DeskNotesFragment, unknown>;
export const DeskPeopleFragmentDoc = '' as unknown as TypedDocumentNode<DeskPeopleFragment, unknown>;
export const QueueLineFragmentDoc = '' as unknown as TypedDocumentNode<QueueLineFragment, unknown>;
export const DeskTemplateFragmentDoc = '' as unknown as TypedDocumentNode<DeskTemplateFragment, unknown>;
export const DeskTransferFragmentDoc = '' as unknown as TypedDocumentNode<DeskTransferFragment, unknown>;
export const DeskGoneFragmentDoc = '' as unknown as TypedDocumentNode<DeskGoneFragment, unknown>;
export const DeskCameFromFragmentDoc = '' as unknown as TypedDocumentNode<DeskCameFromFragment, unknown>;
export const DeskUnitsFragmentDoc = '' as unknown as TypedDocumentNode<DeskUnitsFragment, unknown>;
export const AccessQuestionsDocument =
  'query AccessQuestions($answered:Boolean!,$first:Int!){openAccessQuestions accessQuestions(answered:$answered,first:$first){edges{node{id ...Asked}}pageInfo{hasNextPage}}}fragment Asked on AccessEntry{id at until staffName role reasons organisation{id name place}case{id number organisation{id name place}}question{id text askedAt answer answeredAt answeredBy answeredByTitle}}' as unknown as TypedDocumentNode<
    AccessQuestionsQuery,
    AccessQuestionsQueryVariables
  >;
export const OpenAccessQuestionsDocument =
  'query OpenAccessQuestions{liveCursor openAccessQuestions}' as unknown as TypedDocumentNode<
    OpenAccessQuestionsQuery,
    OpenAccessQuestionsQueryVariables
  >;
export const AccessEventsDocument =
  'subscription AccessEvents($after:String){queueEvents(after:$after){cursor type}}' as unknown as TypedDocumentNode<
    AccessEventsSubscription,
    AccessEventsSubscriptionVariables
  >;
export const AnswerAccessQuestionDocument =
  'mutation AnswerAccessQuestion($input:AnswerAccessQuestionInput!){answerAccessQuestion(input:$input){entry{id ...Asked}problems{...Problem}}}fragment Problem on Problem{code message path}fragment Asked on AccessEntry{id at until staffName role reasons organisation{id name place}case{id number organisation{id name place}}question{id text askedAt answer answeredAt answeredBy answeredByTitle}}' as unknown as TypedDocumentNode<
    AnswerAccessQuestionMutation,
    AnswerAccessQuestionMutationVariables
  >;
export const DecideReopeningDocument =
  'mutation DecideReopening($input:DecideReopeningInput!){decideReopening(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskDraft ...DeskAnswer ...DeskAfter}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskAfter on Case{id withdrawal{reason withdrawnAt}reopening{reason requestedAt decideBy granted decision decidedAt decidedBy}answer{id readAt ratings{answered comment ratedAt parts{answered question{id text}}}}}fragment DeskDraft on Case{id answerDraft{opening parts{question{id}text answered}changes forSubmitter version savedAt}}fragment DeskAnswer on Case{id answerForSubmitter{text signedBy signedByTitle publishedAt}answer{id version opening parts{question{id text}text}changes signedBy signedByTitle organisation{id name place country}publishedAt}}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}' as unknown as TypedDocumentNode<
    DecideReopeningMutation,
    DecideReopeningMutationVariables
  >;
export const ColleaguesDocument =
  'query Colleagues($organisationId:ID!){staff(organisationId:$organisationId){id name title openCases}}' as unknown as TypedDocumentNode<
    ColleaguesQuery,
    ColleaguesQueryVariables
  >;
export const AllocateCaseDocument =
  'mutation AllocateCase($input:AllocateCaseInput!){allocateCase(input:$input){case{id ...DeskCaseState ...DeskTimeline}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}' as unknown as TypedDocumentNode<
    AllocateCaseMutation,
    AllocateCaseMutationVariables
  >;
export const StoredDraftDocument =
  'query StoredDraft($id:ID!){case(id:$id){...DeskDraft}}fragment DeskDraft on Case{id answerDraft{opening parts{question{id}text answered}changes forSubmitter version savedAt}}' as unknown as TypedDocumentNode<
    StoredDraftQuery,
    StoredDraftQueryVariables
  >;
export const DeskAnswerFrameDocument =
  'query DeskAnswerFrame($id:ID!){case(id:$id){id answerFrame{signedBy signedByTitle organisation{id name place country}whereToTurn{name description url}}}}' as unknown as TypedDocumentNode<
    DeskAnswerFrameQuery,
    DeskAnswerFrameQueryVariables
  >;
export const DeskWhereToTurnDocument =
  'query DeskWhereToTurn($id:ID!){case(id:$id){id answer{id whereToTurn{name description url}}}}' as unknown as TypedDocumentNode<
    DeskWhereToTurnQuery,
    DeskWhereToTurnQueryVariables
  >;
export const SaveAnswerDocument =
  'mutation SaveAnswer($input:SaveAnswerInput!){saveAnswer(input:$input){case{...DeskDraft}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskDraft on Case{id answerDraft{opening parts{question{id}text answered}changes forSubmitter version savedAt}}' as unknown as TypedDocumentNode<
    SaveAnswerMutation,
    SaveAnswerMutationVariables
  >;
export const PublishAnswerDocument =
  'mutation PublishAnswer($input:PublishAnswerInput!){publishAnswer(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskAnswer ...DeskAfter}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskAfter on Case{id withdrawal{reason withdrawnAt}reopening{reason requestedAt decideBy granted decision decidedAt decidedBy}answer{id readAt ratings{answered comment ratedAt parts{answered question{id text}}}}}fragment DeskAnswer on Case{id answerForSubmitter{text signedBy signedByTitle publishedAt}answer{id version opening parts{question{id text}text}changes signedBy signedByTitle organisation{id name place country}publishedAt}}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}' as unknown as TypedDocumentNode<
    PublishAnswerMutation,
    PublishAnswerMutationVariables
  >;
export const AccessSearchDocument =
  'query AccessSearch($filter:AccessFilter!,$first:Int!,$after:String){accessSearch(filter:$filter,first:$first,after:$after){edges{node{id ...Sitting}}pageInfo{hasNextPage endCursor}}}fragment Sitting on AccessSitting{id at until staffName role reason statedReason caseId caseNumber organisation{id name place}}' as unknown as TypedDocumentNode<
    AccessSearchQuery,
    AccessSearchQueryVariables
  >;
export const AccessReviewsDocument =
  'query AccessReviews($first:Int!){accessReviews(first:$first){edges{node{id ...ReviewHead}}pageInfo{hasNextPage}}}fragment ReviewHead on AccessReview{id reviewerName reviewerTitle from until staffName reason seed found begunAt closedAt organisation{id name place}items{id verdict}}' as unknown as TypedDocumentNode<
    AccessReviewsQuery,
    AccessReviewsQueryVariables
  >;
export const AccessReviewDocument =
  'query AccessReview($id:ID!){accessReview(id:$id){id ...Review}}fragment Sitting on AccessSitting{id at until staffName role reason statedReason caseId caseNumber organisation{id name place}}fragment ReviewHead on AccessReview{id reviewerName reviewerTitle from until staffName reason seed found begunAt closedAt organisation{id name place}items{id verdict}}fragment Review on AccessReview{id mine conclusion ...ReviewHead items{id verdict note judgedAt sitting{id ...Sitting}}}' as unknown as TypedDocumentNode<
    AccessReviewQuery,
    AccessReviewQueryVariables
  >;
export const DrawAccessReviewDocument =
  'mutation DrawAccessReview($input:DrawAccessReviewInput!){drawAccessReview(input:$input){review{id ...Review}problems{...Problem}}}fragment Problem on Problem{code message path}fragment Sitting on AccessSitting{id at until staffName role reason statedReason caseId caseNumber organisation{id name place}}fragment ReviewHead on AccessReview{id reviewerName reviewerTitle from until staffName reason seed found begunAt closedAt organisation{id name place}items{id verdict}}fragment Review on AccessReview{id mine conclusion ...ReviewHead items{id verdict note judgedAt sitting{id ...Sitting}}}' as unknown as TypedDocumentNode<
    DrawAccessReviewMutation,
    DrawAccessReviewMutationVariables
  >;
export const JudgeAccessDocument =
  'mutation JudgeAccess($input:JudgeAccessInput!){judgeAccess(input:$input){review{id ...Review}problems{...Problem}}}fragment Problem on Problem{code message path}fragment Sitting on AccessSitting{id at until staffName role reason statedReason caseId caseNumber organisation{id name place}}fragment ReviewHead on AccessReview{id reviewerName reviewerTitle from until staffName reason seed found begunAt closedAt organisation{id name place}items{id verdict}}fragment Review on AccessReview{id mine conclusion ...ReviewHead items{id verdict note judgedAt sitting{id ...Sitting}}}' as unknown as TypedDocumentNode<
    JudgeAccessMutation,
    JudgeAccessMutationVariables
  >;
export const CloseAccessReviewDocument =
  'mutation CloseAccessReview($input:CloseAccessReviewInput!){closeAccessReview(input:$input){review{id ...Review}problems{...Problem}}}fragment Problem on Problem{code message path}fragment Sitting on AccessSitting{id at until staffName role reason statedReason caseId caseNumber organisation{id name place}}fragment ReviewHead on AccessReview{id reviewerName reviewerTitle from until staffName reason seed found begunAt closedAt organisation{id name place}items{id verdict}}fragment Review on AccessReview{id mine conclusion ...ReviewHead items{id verdict note judgedAt sitting{id ...Sitting}}}' as unknown as TypedDocumentNode<
    CloseAccessReviewMutation,
    CloseAccessReviewMutationVariables
  >;
export const DeskMoreLettersDocument =
  'query DeskMoreLetters($id:ID!,$after:String!){case(id:$id){id messages(first:100,after:$after){...DeskLetters}}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply kind expectedOn replyBy readAt forSubmitter attachments{id name state downloadPath}}}pageInfo{hasNextPage endCursor}}' as unknown as TypedDocumentNode<
    DeskMoreLettersQuery,
    DeskMoreLettersQueryVariables
  >;
export const DeskCaseDocument =
  'query DeskCase($id:ID!){liveCursor countries{code adultAge}case(id:$id){...DeskCaseState ...DeskWords ...DeskDialogue ...DeskTimeline ...DeskDraft ...DeskAnswer ...DeskThanks ...DeskAfter ...DeskPeople ...DeskUnits ...DeskClock ...DeskCameFrom}}fragment DeskAfter on Case{id withdrawal{reason withdrawnAt}reopening{reason requestedAt decideBy granted decision decidedAt decidedBy}answer{id readAt ratings{answered comment ratedAt parts{answered question{id text}}}}}fragment DeskDraft on Case{id answerDraft{opening parts{question{id}text answered}changes forSubmitter version savedAt}}fragment DeskAnswer on Case{id answerForSubmitter{text signedBy signedByTitle publishedAt}answer{id version opening parts{question{id text}text}changes signedBy signedByTitle organisation{id name place country}publishedAt}}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskWords on Case{id kind identity content{submitterName identityProtected patientName patientBornOn relation occurred{precision from until about}unitWords whatHappened consequences better wishes otherWish namedStaff follow answerChannel language}attachments{id name state downloadPath}questions{id text position}contactNeeds{safeTime unsafeWays interpreterLanguage easyRead}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply kind expectedOn replyBy readAt forSubmitter attachments{id name state downloadPath}}}pageInfo{hasNextPage endCursor}}fragment DeskThanks on Case{id thanks{id text signedBy signedByTitle sentAt}}fragment DeskDialogue on Case{id messages(first:80){...DeskLetters}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskClock on Case{id version clock{dueOn doneAt pausedSince expectedOn interimDueOn interimOwed}pauses{id words note pausedAt pausedBy endedAt days dueAfter}pauseReasons{reason words endsWith}actions{name enabled}}fragment DeskPeople on Case{id submitterLimited onlySubmitterReached readers{role name language scope}representations{id basis basisName relation statement representativeName patientName state inForce patientDecides requestedAt decidedAt decidedBy decidedByName validUntil reason notAboutMe patientNamedOtherwise proof{id name state downloadPath}history{state at by byName reason notAboutMe validUntil}actions{name enabled reason}}related{id number receivedAt organisation{id name place}}}fragment DeskTransfer on CaseTransfer{id number reason at by dueAfter note from{id name place}to{id name place}}fragment DeskCameFrom on Case{id transfer{...DeskTransfer}}fragment DeskUnits on Case{id version unitUnknown units{role addedBy organisation{id name place country}}actions{name enabled}}' as unknown as TypedDocumentNode<
    DeskCaseQuery,
    DeskCaseQueryVariables
  >;
export const DeskCaseEventsDocument =
  'subscription DeskCaseEvents($caseId:ID!,$after:String){caseEvents(caseId:$caseId,after:$after){cursor type actorName byMe representationDeed representativeName ...DeskGone case{...DeskCaseState ...DeskDialogue ...DeskTimeline ...DeskAnswer ...DeskThanks ...DeskAfter ...DeskPeople ...DeskUnits ...DeskClock ...DeskCameFrom content{patientName patientBornOn identityProtected}}}}fragment DeskAfter on Case{id withdrawal{reason withdrawnAt}reopening{reason requestedAt decideBy granted decision decidedAt decidedBy}answer{id readAt ratings{answered comment ratedAt parts{answered question{id text}}}}}fragment DeskAnswer on Case{id answerForSubmitter{text signedBy signedByTitle publishedAt}answer{id version opening parts{question{id text}text}changes signedBy signedByTitle organisation{id name place country}publishedAt}}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply kind expectedOn replyBy readAt forSubmitter attachments{id name state downloadPath}}}pageInfo{hasNextPage endCursor}}fragment DeskThanks on Case{id thanks{id text signedBy signedByTitle sentAt}}fragment DeskDialogue on Case{id messages(first:80){...DeskLetters}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskClock on Case{id version clock{dueOn doneAt pausedSince expectedOn interimDueOn interimOwed}pauses{id words note pausedAt pausedBy endedAt days dueAfter}pauseReasons{reason words endsWith}actions{name enabled}}fragment DeskPeople on Case{id submitterLimited onlySubmitterReached readers{role name language scope}representations{id basis basisName relation statement representativeName patientName state inForce patientDecides requestedAt decidedAt decidedBy decidedByName validUntil reason notAboutMe patientNamedOtherwise proof{id name state downloadPath}history{state at by byName reason notAboutMe validUntil}actions{name enabled reason}}related{id number receivedAt organisation{id name place}}}fragment DeskTransfer on CaseTransfer{id number reason at by dueAfter note from{id name place}to{id name place}}fragment DeskGone on CaseEvent{transfer{...DeskTransfer}}fragment DeskCameFrom on Case{id transfer{...DeskTransfer}}fragment DeskUnits on Case{id version unitUnknown units{role addedBy organisation{id name place country}}actions{name enabled}}' as unknown as TypedDocumentNode<
    DeskCaseEventsSubscription,
    DeskCaseEventsSubscriptionVariables
  >;
export const TakeCaseDocument =
  'mutation TakeCase($input:TakeCaseInput!){takeCase(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskUnits ...DeskClock}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskClock on Case{id version clock{dueOn doneAt pausedSince expectedOn interimDueOn interimOwed}pauses{id words note pausedAt pausedBy endedAt days dueAfter}pauseReasons{reason words endsWith}actions{name enabled}}fragment DeskUnits on Case{id version unitUnknown units{role addedBy organisation{id name place country}}actions{name enabled}}' as unknown as TypedDocumentNode<
    TakeCaseMutation,
    TakeCaseMutationVariables
  >;
export const AskCitizenDocument =
  'mutation AskCitizen($input:AskCitizenInput!){askCitizen(input:$input){case{...DeskCaseState ...DeskDialogue ...DeskTimeline}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply kind expectedOn replyBy readAt forSubmitter attachments{id name state downloadPath}}}pageInfo{hasNextPage endCursor}}fragment DeskDialogue on Case{id messages(first:80){...DeskLetters}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}' as unknown as TypedDocumentNode<
    AskCitizenMutation,
    AskCitizenMutationVariables
  >;
export const ReadLettersDocument =
  'mutation ReadLetters($input:ReadLettersInput!){readLetters(input:$input){case{...DeskCaseState ...DeskDialogue ...DeskTimeline}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply kind expectedOn replyBy readAt forSubmitter attachments{id name state downloadPath}}}pageInfo{hasNextPage endCursor}}fragment DeskDialogue on Case{id messages(first:80){...DeskLetters}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}' as unknown as TypedDocumentNode<
    ReadLettersMutation,
    ReadLettersMutationVariables
  >;
export const CloseCaseDocument =
  'mutation CloseCase($input:CloseCaseInput!){closeCase(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskThanks}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskThanks on Case{id thanks{id text signedBy signedByTitle sentAt}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}' as unknown as TypedDocumentNode<
    CloseCaseMutation,
    CloseCaseMutationVariables
  >;
export const DeskPatientNumberDocument =
  'query DeskPatientNumber($id:ID!){case(id:$id){id patientNumber}}' as unknown as TypedDocumentNode<
    DeskPatientNumberQuery,
    DeskPatientNumberQueryVariables
  >;
export const DeskCaseCodingDocument =
  'query DeskCaseCoding($id:ID!){case(id:$id){...DeskCoding}}fragment DeskCoded on Classification{id coder version harm harmName codedBy mine role codedAt categories{taxonomy taxonomyName code groupName name severity severityName stage stageName retired}}fragment DeskCoding on Case{id classification{...DeskCoded}classifications{...DeskCoded}secondCoding{id askedBy askedAt sampled doneAt blind}codingActions{name enabled reason}recentCategories{taxonomy code name}actions{name enabled reason}}' as unknown as TypedDocumentNode<
    DeskCaseCodingQuery,
    DeskCaseCodingQueryVariables
  >;
export const TaxonomiesDocument =
  'query Taxonomies($country:CountryCode!){taxonomies(country:$country){code name note groups{code name categories{code name help}}severities{degree name}stages{code name}harms{degree name}}}' as unknown as TypedDocumentNode<
    TaxonomiesQuery,
    TaxonomiesQueryVariables
  >;
export const ClassifyCaseDocument =
  'mutation ClassifyCase($input:ClassifyCaseInput!){classifyCase(input:$input){case{...DeskCoding ...DeskTimeline}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskCoded on Classification{id coder version harm harmName codedBy mine role codedAt categories{taxonomy taxonomyName code groupName name severity severityName stage stageName retired}}fragment DeskCoding on Case{id classification{...DeskCoded}classifications{...DeskCoded}secondCoding{id askedBy askedAt sampled doneAt blind}codingActions{name enabled reason}recentCategories{taxonomy code name}actions{name enabled reason}}' as unknown as TypedDocumentNode<
    ClassifyCaseMutation,
    ClassifyCaseMutationVariables
  >;
export const AskSecondCodingDocument =
  'mutation AskSecondCoding($input:AskSecondCodingInput!){askSecondCoding(input:$input){case{...DeskCoding ...DeskTimeline}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskCoded on Classification{id coder version harm harmName codedBy mine role codedAt categories{taxonomy taxonomyName code groupName name severity severityName stage stageName retired}}fragment DeskCoding on Case{id classification{...DeskCoded}classifications{...DeskCoded}secondCoding{id askedBy askedAt sampled doneAt blind}codingActions{name enabled reason}recentCategories{taxonomy code name}actions{name enabled reason}}' as unknown as TypedDocumentNode<
    AskSecondCodingMutation,
    AskSecondCodingMutationVariables
  >;
export const WithdrawSecondCodingDocument =
  'mutation WithdrawSecondCoding($input:WithdrawSecondCodingInput!){withdrawSecondCoding(input:$input){case{...DeskCoding ...DeskTimeline}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskCoded on Classification{id coder version harm harmName codedBy mine role codedAt categories{taxonomy taxonomyName code groupName name severity severityName stage stageName retired}}fragment DeskCoding on Case{id classification{...DeskCoded}classifications{...DeskCoded}secondCoding{id askedBy askedAt sampled doneAt blind}codingActions{name enabled reason}recentCategories{taxonomy code name}actions{name enabled reason}}' as unknown as TypedDocumentNode<
    WithdrawSecondCodingMutation,
    WithdrawSecondCodingMutationVariables
  >;
export const SecondCodingsDocument =
  'query SecondCodings($first:Int!){secondCodings(first:$first){edges{node{id askedBy askedAt case{id number kind organisation{id name place}}}}}}' as unknown as TypedDocumentNode<
    SecondCodingsQuery,
    SecondCodingsQueryVariables
  >;
export const CodingAgreementDocument =
  'query CodingAgreement($organisationId:ID!,$from:Date!,$until:Date!){codingAgreement(organisationId:$organisationId,from:$from,until:$until){cases waiting fewest taxonomies{taxonomy name cases presence{kappa reading}severity{kappa reading}categories{code name both either presence{kappa reading}severity{kappa reading}}}}}' as unknown as TypedDocumentNode<
    CodingAgreementQuery,
    CodingAgreementQueryVariables
  >;
export const DrawSecondCodingsDocument =
  'mutation DrawSecondCodings($input:DrawSecondCodingsInput!){drawSecondCodings(input:$input){asked problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    DrawSecondCodingsMutation,
    DrawSecondCodingsMutationVariables
  >;
export const DeskPauseClockDocument =
  'mutation DeskPauseClock($input:PauseClockInput!){pauseClock(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskClock}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskClock on Case{id version clock{dueOn doneAt pausedSince expectedOn interimDueOn interimOwed}pauses{id words note pausedAt pausedBy endedAt days dueAfter}pauseReasons{reason words endsWith}actions{name enabled}}' as unknown as TypedDocumentNode<
    DeskPauseClockMutation,
    DeskPauseClockMutationVariables
  >;
export const DeskResumeClockDocument =
  'mutation DeskResumeClock($input:ResumeClockInput!){resumeClock(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskClock}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskClock on Case{id version clock{dueOn doneAt pausedSince expectedOn interimDueOn interimOwed}pauses{id words note pausedAt pausedBy endedAt days dueAfter}pauseReasons{reason words endsWith}actions{name enabled}}' as unknown as TypedDocumentNode<
    DeskResumeClockMutation,
    DeskResumeClockMutationVariables
  >;
export const DeskInterimAnswerDocument =
  'mutation DeskInterimAnswer($input:SendInterimAnswerInput!){sendInterimAnswer(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskClock ...DeskDialogue}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskLetters on MessageConnection{edges{node{id author authorName mine text sentAt awaitsReply kind expectedOn replyBy readAt forSubmitter attachments{id name state downloadPath}}}pageInfo{hasNextPage endCursor}}fragment DeskDialogue on Case{id messages(first:80){...DeskLetters}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskClock on Case{id version clock{dueOn doneAt pausedSince expectedOn interimDueOn interimOwed}pauses{id words note pausedAt pausedBy endedAt days dueAfter}pauseReasons{reason words endsWith}actions{name enabled}}' as unknown as TypedDocumentNode<
    DeskInterimAnswerMutation,
    DeskInterimAnswerMutationVariables
  >;
export const DeskViewerDocument =
  'query DeskViewer{viewer{id name roles{role coversSubtree organisation{id name place}}}}' as unknown as TypedDocumentNode<
    DeskViewerQuery,
    DeskViewerQueryVariables
  >;
export const DeskCaseNotesDocument =
  'query DeskCaseNotes($id:ID!,$after:String){case(id:$id){id notes(first:20,after:$after){...DeskNotes}}}fragment DeskNotes on CaseNoteConnection{edges{node{id text writtenAt authorName authorTitle mine}}pageInfo{hasNextPage endCursor}}' as unknown as TypedDocumentNode<
    DeskCaseNotesQuery,
    DeskCaseNotesQueryVariables
  >;
export const AddNoteDocument =
  'mutation AddNote($input:AddNoteInput!){addNote(input:$input){case{id notes(first:20){...DeskNotes}...DeskTimeline}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskNotes on CaseNoteConnection{edges{node{id text writtenAt authorName authorTitle mine}}pageInfo{hasNextPage endCursor}}' as unknown as TypedDocumentNode<
    AddNoteMutation,
    AddNoteMutationVariables
  >;
export const CorrectPatientDocument =
  'mutation CorrectPatient($input:CorrectPatientInput!){correctPatient(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskPeople content{patientName patientBornOn identityProtected}}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskPeople on Case{id submitterLimited onlySubmitterReached readers{role name language scope}representations{id basis basisName relation statement representativeName patientName state inForce patientDecides requestedAt decidedAt decidedBy decidedByName validUntil reason notAboutMe patientNamedOtherwise proof{id name state downloadPath}history{state at by byName reason notAboutMe validUntil}actions{name enabled reason}}related{id number receivedAt organisation{id name place}}}' as unknown as TypedDocumentNode<
    CorrectPatientMutation,
    CorrectPatientMutationVariables
  >;
export const DecideRepresentationDocument =
  'mutation DecideRepresentation($input:DecideRepresentationInput!){decideRepresentation(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskPeople}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskPeople on Case{id submitterLimited onlySubmitterReached readers{role name language scope}representations{id basis basisName relation statement representativeName patientName state inForce patientDecides requestedAt decidedAt decidedBy decidedByName validUntil reason notAboutMe patientNamedOtherwise proof{id name state downloadPath}history{state at by byName reason notAboutMe validUntil}actions{name enabled reason}}related{id number receivedAt organisation{id name place}}}' as unknown as TypedDocumentNode<
    DecideRepresentationMutation,
    DecideRepresentationMutationVariables
  >;
export const AdmitRepresentativeDocument =
  'mutation AdmitRepresentative($input:AdmitRepresentativeInput!){admitRepresentative(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskPeople}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskPeople on Case{id submitterLimited onlySubmitterReached readers{role name language scope}representations{id basis basisName relation statement representativeName patientName state inForce patientDecides requestedAt decidedAt decidedBy decidedByName validUntil reason notAboutMe patientNamedOtherwise proof{id name state downloadPath}history{state at by byName reason notAboutMe validUntil}actions{name enabled reason}}related{id number receivedAt organisation{id name place}}}' as unknown as TypedDocumentNode<
    AdmitRepresentativeMutation,
    AdmitRepresentativeMutationVariables
  >;
export const DeskBasesDocument =
  'query DeskBases{countries{code representationBases{basis name help expires}}}' as unknown as TypedDocumentNode<
    DeskBasesQuery,
    DeskBasesQueryVariables
  >;
export const DeskCasePresenceDocument =
  'subscription DeskCasePresence($caseId:ID!){casePresence(caseId:$caseId){others{id name}}}' as unknown as TypedDocumentNode<
    DeskCasePresenceSubscription,
    DeskCasePresenceSubscriptionVariables
  >;
export const QueueDocument =
  'query Queue($organisationId:ID,$filter:WorkQueueFilter,$first:Int!,$after:String){liveCursor workQueue(organisationId:$organisationId filter:$filter orderBy:DUE_FIRST first:$first after:$after){edges{node{...QueueLine}}pageInfo{hasNextPage endCursor}}}fragment QueueLine on WorkQueueItem{id number kind state organisation{id name place}receivedAt clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name me staffId}unread unopened filedForAnother version}' as unknown as TypedDocumentNode<
    QueueQuery,
    QueueQueryVariables
  >;
export const QueueEventsDocument =
  'subscription QueueEvents($organisationId:ID,$after:String){queueEvents(organisationId:$organisationId,after:$after){cursor type item{...QueueLine}}}fragment QueueLine on WorkQueueItem{id number kind state organisation{id name place}receivedAt clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name me staffId}unread unopened filedForAnother version}' as unknown as TypedDocumentNode<
    QueueEventsSubscription,
    QueueEventsSubscriptionVariables
  >;
export const FindCaseDocument =
  'query FindCase($number:String!){workQueue(filter:{number:$number},first:1){edges{node{id}}}}' as unknown as TypedDocumentNode<
    FindCaseQuery,
    FindCaseQueryVariables
  >;
export const DeskCaseTemplatesDocument =
  'query DeskCaseTemplates($caseId:ID!,$purpose:TemplatePurpose!){answerTemplates(caseId:$caseId,purpose:$purpose){text missing template{id title language}}}' as unknown as TypedDocumentNode<
    DeskCaseTemplatesQuery,
    DeskCaseTemplatesQueryVariables
  >;
export const DeskTemplatesAtDocument =
  'query DeskTemplatesAt($organisationId:ID!){templatePlaceholders templatesAt(organisationId:$organisationId){...DeskTemplate}}fragment DeskTemplate on AnswerTemplate{id purpose kinds language title text version changedBy changedAt}' as unknown as TypedDocumentNode<
    DeskTemplatesAtQuery,
    DeskTemplatesAtQueryVariables
  >;
export const AddTemplateDocument =
  'mutation AddTemplate($input:AddTemplateInput!){addTemplate(input:$input){template{...DeskTemplate}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskTemplate on AnswerTemplate{id purpose kinds language title text version changedBy changedAt}' as unknown as TypedDocumentNode<
    AddTemplateMutation,
    AddTemplateMutationVariables
  >;
export const ChangeTemplateDocument =
  'mutation ChangeTemplate($input:ChangeTemplateInput!){changeTemplate(input:$input){template{...DeskTemplate}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskTemplate on AnswerTemplate{id purpose kinds language title text version changedBy changedAt}' as unknown as TypedDocumentNode<
    ChangeTemplateMutation,
    ChangeTemplateMutationVariables
  >;
export const RetireTemplateDocument =
  'mutation RetireTemplate($input:RetireTemplateInput!){retireTemplate(input:$input){template{id}problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    RetireTemplateMutation,
    RetireTemplateMutationVariables
  >;
export const DeskPassOnDocument =
  'query DeskPassOn($id:ID!){case(id:$id){id number version unitUnknown organisation{id name place country}units{role organisation{id name place}}actions{name enabled reason}}}' as unknown as TypedDocumentNode<
    DeskPassOnQuery,
    DeskPassOnQueryVariables
  >;
export const DeskPreviewTransferDocument =
  'query DeskPreviewTransfer($caseId:ID!,$organisationId:ID!){previewTransfer(caseId:$caseId,organisationId:$organisationId){preview{access{change role people organisation{id name place}}dueBefore dueAfter belongings{letters attachments notes openQuestions answerDraft classified secondCoding}}problems{...Problem}}}fragment Problem on Problem{code message path}' as unknown as TypedDocumentNode<
    DeskPreviewTransferQuery,
    DeskPreviewTransferQueryVariables
  >;
export const DeskTransferCaseDocument =
  'mutation DeskTransferCase($input:TransferCaseInput!){transferCase(input:$input){transfer{...DeskTransfer}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskTransfer on CaseTransfer{id number reason at by dueAfter note from{id name place}to{id name place}}' as unknown as TypedDocumentNode<
    DeskTransferCaseMutation,
    DeskTransferCaseMutationVariables
  >;
export const DeskPassedOnDocument =
  'query DeskPassedOn($first:Int!){casesPassedOn(first:$first){edges{node{...DeskTransfer}}pageInfo{hasNextPage endCursor}}}fragment DeskTransfer on CaseTransfer{id number reason at by dueAfter note from{id name place}to{id name place}}' as unknown as TypedDocumentNode<
    DeskPassedOnQuery,
    DeskPassedOnQueryVariables
  >;
export const DeskSetUnitsDocument =
  'mutation DeskSetUnits($input:SetUnitsInput!){setUnits(input:$input){case{...DeskCaseState ...DeskTimeline ...DeskUnits}problems{...Problem}}}fragment Problem on Problem{code message path}fragment DeskCaseState on Case{id number kind identity answerPromise state version receivedAt organisation{id name place country}clock{dueOn daysLeft workingDaysLeft pausedSince overdue doneAt}handler{name title me staffId}actions{name enabled reason}}fragment DeskTimeline on Case{id timeline(first:200){edges{node{cursor type at actorName byMe unitNames representationDeed representativeName}}}}fragment DeskUnits on Case{id version unitUnknown units{role addedBy organisation{id name place country}}actions{name enabled}}' as unknown as TypedDocumentNode<
    DeskSetUnitsMutation,
    DeskSetUnitsMutationVariables
  >;
export const DeskSearchUnitsDocument =
  'query DeskSearchUnits($text:String!,$country:CountryCode!){searchOrganisations(text:$text,country:$country,first:20){id name place ancestors}}' as unknown as TypedDocumentNode<
    DeskSearchUnitsQuery,
    DeskSearchUnitsQueryVariables
  >;
