import type {
  CaseKind,
  DraftContentInput,
  SubmitComplaintInput,
  SubmitImprovementInput,
  SubmitPraiseInput,
  SubmitViewInput,
} from '../../src/gql/graphql';

/** The little world behind the API of a test: what was saved, sent and asked for. */
export interface World {
  drafts: Map<string, { version: number; kind?: CaseKind; content: DraftContentInput }>;
  /** Every submission that reached the API, also repeated ones. */
  submissions: (SubmitComplaintInput | SubmitViewInput | SubmitPraiseInput | SubmitImprovementInput)[];
  /** Cases by the idempotency key that made them. */
  cases: Map<string, string>;
  unread: number;
  /** That the person has chosen. */
  language: string;
  /** Whether drafts are about to be removed. */
  soon?: boolean;
  /** For notices, and whether mail to it came back. */
  address: { email: string | null; emailFails: boolean };
  /** What the server has of a draft's files. */
  files: object[];
  /** What the rules of each country say of acting for somebody. */
  countries: object[];
  /** Pushes an event to the open streams whose query names this field. */
  push: (field: string, event: object) => void;
}

export const unit = {
  __typename: 'Organisation',
  id: 'unit-lund',
  name: 'Akutmottagningen Lund',
  place: 'Lund',
  country: 'SE',
  ancestors: ['Region Skåne', 'Skånes universitetssjukhus'],
  open: true,
};

function basisOf(basis: string, name: string, relations: string[], over: object = {}) {
  return {
    __typename: 'BasisRule',
    basis,
    name,
    help: `${name}: when it fits.`,
    relations,
    proof: 'NONE',
    patientDecides: false,
    expires: 'NEVER',
    ...over,
  };
}

export function rulesOf(code: string, name: string, patientDecidesFromAge: number) {
  return {
    __typename: 'Country',
    code,
    name,
    patientDecidesFromAge,
    representationBases: [
      basisOf('GUARDIAN_OF_MINOR', 'Custody of a child', ['CHILD'], {
        proof: 'HELPFUL',
        expires: 'WHEN_ADULT',
      }),
      basisOf('POWER_OF_ATTORNEY', 'Power of attorney', ['REPRESENTED'], {
        proof: 'REQUIRED_FOR_SCOPE',
        expires: 'AS_STATED',
      }),
      basisOf('PATIENT_CONSENT', 'The patient agrees', ['CHILD', 'REPRESENTED'], { patientDecides: true }),
      basisOf('DECEASED', 'The patient has died', ['DECEASED'], { proof: 'HELPFUL' }),
      basisOf('NONE', 'None of these', ['CHILD', 'REPRESENTED', 'DECEASED'], { patientDecides: true }),
    ],
  };
}

export const otherUnit = { ...unit, id: 'unit-malmo', name: 'Akutmottagningen Malmö', place: 'Malmö' };
export const board = {
  ...unit,
  id: 'board-skane',
  name: 'Patientnämnden Region Skåne',
  place: 'Kristianstad',
  ancestors: ['Region Skåne'],
};
const units = [unit, otherUnit, board];

export const closedUnit = { ...unit, id: 'unit-closed', name: 'Akutmottagningen Ystad', open: false };

export function draftOf(world: World, id: string) {
  const draft = world.drafts.get(id);
  if (!draft) return null;
  const { content, version, kind = 'COMPLAINT' } = draft;
  return {
    __typename: 'Draft',
    id,
    kind,
    version,
    savedAt: '2026-11-21T19:00:00Z',
    expiresOn: '2026-12-21',
    expiresSoon: world.soon ?? false,
    content: {
      __typename: 'DraftContent',
      step: content.step ?? null,
      patient: content.patient ? draftPatientOf(content.patient) : null,
      precision: content.precision ?? null,
      from: content.from ?? null,
      until: content.until ?? null,
      about: content.about ?? null,
      whatHappened: content.whatHappened ?? null,
      consequences: content.consequences ?? null,
      better: content.better ?? null,
      namedStaff: content.namedStaff ?? [],
      answerWanted: content.answerWanted ?? null,
      follow: content.follow ?? null,
      identity: content.identity ?? null,
      wishes: content.wishes ?? [],
      otherWish: content.otherWish ?? null,
      questions: content.questions ?? [],
      answerChannel: content.answerChannel ?? null,
      email: content.email ?? null,
      unitWords: content.unitWords ?? null,
      furtherUnits: units.filter(({ id }) => content.furtherUnitIds?.includes(id)),
      organisation: units.find(({ id }) => id === content.organisationId) ?? null,
    },
  };
}

function draftPatientOf(typed: NonNullable<DraftContentInput['patient']>) {
  return {
    __typename: 'DraftPatient',
    relation: null,
    basis: null,
    name: null,
    personalNumber: null,
    bornOn: null,
    statement: null,
    validUntil: null,
    ...typed,
  };
}

/** Somebody who asks to speak for the viewer, who has not answered. */
export function representationOf(over: object = {}) {
  return {
    __typename: 'Representation',
    id: 'representation-1',
    caseNumber: '482 175 6',
    side: 'PATIENT',
    basis: 'PATIENT_CONSENT',
    basisName: 'The patient agrees',
    relation: 'REPRESENTED',
    statement: null,
    representativeName: 'Olof Lindqvist',
    patientName: null,
    state: 'REQUESTED',
    patientDecides: true,
    inForce: false,
    requestedAt: '2026-11-02T08:12:00Z',
    validUntil: null,
    reason: null,
    notAboutMe: false,
    proof: [],
    history: [
      {
        __typename: 'RepresentationStep',
        notAboutMe: false,
        state: 'REQUESTED',
        at: '2026-11-02T08:12:00Z',
        by: 'REPRESENTATIVE',
        byName: null,
        reason: null,
      },
    ],
    actions: (['GIVE_CONSENT', 'DECLINE_CONSENT', 'TAKE_OVER'] as const).map((name) => mayDo(name)),
    ...over,
  };
}

export function mayDo(name: string) {
  return { __typename: 'RepresentationAction', name, enabled: true };
}

export function caseUnit(
  organisation: object,
  role: 'RECEIVES' | 'CONCERNED',
  addedBy: string | null = null,
) {
  return { __typename: 'CaseUnit', role, addedBy, organisation };
}

export function caseOf(id: string, over: object = {}) {
  const side = 'state' in over && over.state === 'AWAITING_CITIZEN' ? 'CITIZEN' : 'UNIT';
  return {
    __typename: 'Case',
    id,
    number: '482 175 6',
    kind: 'COMPLAINT',
    identity: 'SHOWN',
    answerPromise: 'OWED',
    state: 'RECEIVED',
    scope: 'FULL',
    partyRoles: ['SUBMITTER', 'PATIENT'],
    representations: [] as object[],
    answerForSubmitter: null,
    version: 1,
    receivedAt: '2026-11-02T08:12:00Z',
    organisation: unit,
    units: [caseUnit(unit, 'RECEIVES')],
    unitUnknown: false,
    transfer: null as object | null,
    clock: {
      __typename: 'CaseClock',
      dueOn: '2026-11-30' as string | null,
      daysLeft: 9 as number | null,
      overdue: false,
      doneAt: null as string | null,
      pausedSince: null as string | null,
      expectedOn: null as string | null,
    },
    pauses: [] as object[],
    handler: null,
    content: null,
    questions: [],
    messages: messagesOf([]),
    attachments: [],
    unsentAttachments: [],
    timeline: { __typename: 'CaseEventConnection', edges: [] },
    turn: { __typename: 'CaseTurn', side, until: '2026-11-30' },
    openedAt: null,
    letterDraft: null,
    withdrawal: null,
    reopenUntil: null,
    reopening: null,
    answer: null,
    thanks: null,
    earlierAnswers: [],
    actions: [{ __typename: 'CaseAction', name: 'SEND_MESSAGE', enabled: true, reason: null }],
    ...over,
  };
}

export function messagesOf(edges: object[], endCursor: string | null = null) {
  const pageInfo = { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor };
  return { __typename: 'MessageConnection', edges, pageInfo };
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
      kind: 'LETTER',
      expectedOn: null,
      forSubmitter: false,
      replyBy: null,
      readAt: null,
      attachments: [],
      ...over,
    },
  };
}

/** A page of a list, the only one. */
export function connectionOf(type: string, nodes: readonly object[]) {
  return {
    __typename: `${type}Connection`,
    edges: nodes.map((node) => ({ __typename: `${type}Edge`, node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  };
}
