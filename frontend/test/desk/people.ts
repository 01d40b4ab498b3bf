import { content, deskCase } from './world';

/** A representation that waits for the handler's decision, unless said otherwise. */
export function claimed(over: object = {}) {
  return {
    __typename: 'Representation',
    id: 'r1',
    basis: 'POWER_OF_ATTORNEY',
    basisName: 'Power of attorney',
    relation: 'REPRESENTED',
    statement: 'I am her son.',
    representativeName: 'Olof Lindqvist',
    patientName: 'Astrid Lindqvist',
    state: 'CLAIMED',
    inForce: false,
    patientDecides: false,
    requestedAt: '2026-11-02T08:12:00Z',
    decidedAt: null,
    decidedBy: null,
    decidedByName: null,
    validUntil: '2027-03-01',
    reason: null,
    notAboutMe: false,
    patientNamedOtherwise: false,
    proof: [
      {
        __typename: 'Attachment',
        id: 'file-1',
        name: 'power.pdf',
        state: 'CLEAN',
        downloadPath: '/attachments/file-1/content',
      },
    ],
    history: [
      {
        __typename: 'RepresentationStep',
        notAboutMe: false,
        state: 'CLAIMED',
        at: '2026-11-02T08:12:00Z',
        by: 'REPRESENTATIVE',
        byName: null,
        reason: null,
        validUntil: null,
      },
    ],
    actions: [{ __typename: 'RepresentationAction', name: 'DECIDE', enabled: true, reason: null }],
    ...over,
  };
}

/** A case that somebody filed for somebody else. */
export function limited(over: object = {}) {
  return deskCase({
    submitterLimited: true,
    content: {
      ...content,
      relation: 'REPRESENTED',
      submitterName: 'Olof Lindqvist',
      patientName: 'Astrid Lindqvist',
    },
    representations: [claimed()],
    ...over,
  });
}
