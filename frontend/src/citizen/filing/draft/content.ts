import type {
  AnswerChannel,
  CaseKind,
  CountryCode,
  DraftContentInput,
  IdentityChoice,
  OccurredPrecision,
  PatientRelation,
  RepresentationBasis,
  Wish,
} from '../../../gql/graphql';

/** The chosen unit, with what is needed to recognise it. */
export interface ChosenUnit {
  id: string;
  name: string;
  place: string | null;
  ancestors: readonly string[];
  country: CountryCode;
}

/** Whom it is about, as typed so far; `ONESELF` needs nothing else. */
export interface Patient {
  relation: PatientRelation;
  basis: RepresentationBasis | null;
  name: string;
  personalNumber: string;
  /** As typed: year, month and day joined by "-". */
  bornOn: string;
  statement: string;
  validUntil: string;
  proofAttachmentIds: readonly string[];
}

/** What the person has typed so far; `step` is the page they were on. */
export interface Content {
  /** What it is to become; may change until it is sent, and nothing that was typed goes with it. */
  kind: CaseKind;
  step: string;
  /** Null until it is said; asked of complaints only. */
  patient: Patient | null;
  unit: ChosenUnit | null;
  precision: OccurredPrecision | null;
  /** As typed: year, month and day joined by "-", each possibly empty. */
  from: string;
  until: string;
  about: string;
  whatHappened: string;
  consequences: string;
  better: string;
  namedStaff: readonly string[];
  answerWanted: boolean | null;
  follow: boolean | null;
  identity: IdentityChoice | null;
  wishes: readonly Wish[];
  otherWish: string;
  questions: readonly string[];
  answerChannel: AnswerChannel | null;
  email: string;
}

export const emptyContent: Content = {
  kind: 'COMPLAINT',
  step: 'unit',
  patient: null,
  unit: null,
  precision: null,
  from: '',
  until: '',
  about: '',
  whatHappened: '',
  consequences: '',
  better: '',
  namedStaff: [],
  answerWanted: null,
  follow: null,
  identity: null,
  wishes: [],
  otherWish: '',
  questions: [],
  answerChannel: null,
  email: '',
};

export const emptyPatient: Patient = {
  relation: 'ONESELF',
  basis: null,
  name: '',
  personalNumber: '',
  bornOn: '',
  statement: '',
  validUntil: '',
  proofAttachmentIds: [],
};

/** Who it is about when it is somebody else; null for oneself, and while that is not said. */
export function somebodyElse({ kind, patient }: Content): Patient | null {
  return kind === 'COMPLAINT' && patient && patient.relation !== 'ONESELF' ? patient : null;
}

/** As the API keeps it; empty lines are left out. The kind goes beside it. */
export function toInput(content: Content): DraftContentInput {
  return {
    step: content.step,
    patient: content.patient && {
      ...content.patient,
      proofAttachmentIds: [...content.patient.proofAttachmentIds],
    },
    organisationId: content.unit?.id ?? null,
    precision: content.precision,
    from: content.from,
    until: content.until,
    about: content.about,
    whatHappened: content.whatHappened,
    consequences: content.consequences,
    better: content.better,
    namedStaff: filled(content.namedStaff),
    answerWanted: content.answerWanted,
    follow: content.follow,
    identity: content.identity,
    wishes: [...content.wishes],
    otherWish: content.otherWish,
    questions: filled(content.questions),
    answerChannel: content.answerChannel,
    email: content.email,
  };
}

function filled(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '');
}
