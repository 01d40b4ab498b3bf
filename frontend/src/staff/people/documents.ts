import { graphql } from '../gql';

/** Who filed for whom, on what, and where that stands; and other cases about the same patient. */
export const PeopleFragment = graphql(`
  fragment DeskPeople on Case {
    id
    submitterLimited
    onlySubmitterReached
    readers {
      role
      name
      language
      scope
    }
    representations {
      id
      basis
      basisName
      relation
      statement
      representativeName
      patientName
      state
      inForce
      patientDecides
      requestedAt
      decidedAt
      decidedBy
      decidedByName
      validUntil
      reason
      notAboutMe
      patientNamedOtherwise
      proof {
        id
        name
        state
        downloadPath
      }
      history {
        state
        at
        by
        byName
        reason
        notAboutMe
        validUntil
      }
      actions {
        name
        enabled
        reason
      }
    }
    related {
      id
      number
      receivedAt
      organisation {
        id
        name
        place
      }
    }
  }
`);

/** Most characters of a reason. */
export const reasonLimit = 1_000;

export const DecideRepresentationDocument = graphql(`
  mutation DecideRepresentation($input: DecideRepresentationInput!) {
    decideRepresentation(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskPeople
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const AdmitRepresentativeDocument = graphql(`
  mutation AdmitRepresentative($input: AdmitRepresentativeInput!) {
    admitRepresentative(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskPeople
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const DeskBasesDocument = graphql(`
  query DeskBases {
    countries {
      code
      representationBases {
        basis
        name
        help
        expires
      }
    }
  }
`);
