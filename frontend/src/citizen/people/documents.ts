import { graphql } from '../../gql';

/** One representation as its panel, its page and its list show it. */
export const RepresentationFragment = graphql(`
  fragment OneRepresentation on Representation {
    id
    caseNumber
    side
    basis
    basisName
    relation
    statement
    representativeName
    patientName
    state
    inForce
    requestedAt
    validUntil
    reason
    notAboutMe
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
    }
    actions {
      name
      enabled
    }
  }
`);

/** What an act changes in a case; the rest of it is read anew. */
export const SidesFragment = graphql(`
  fragment Sides on Case {
    id
    scope
    representations {
      ...OneRepresentation
    }
  }
`);

export const GiveConsent = graphql(`
  mutation GiveConsent($input: GiveConsentInput!) {
    giveConsent(input: $input) {
      case {
        ...Sides
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const DeclineConsent = graphql(`
  mutation DeclineConsent($input: DeclineConsentInput!) {
    declineConsent(input: $input) {
      case {
        ...Sides
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const TakeOverCase = graphql(`
  mutation TakeOverCase($input: TakeOverCaseInput!) {
    takeOverCase(input: $input) {
      case {
        ...Sides
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const WithdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      representation {
        ...OneRepresentation
      }
      case {
        ...Sides
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const MyRepresentationsQuery = graphql(`
  query MyRepresentations($after: String) {
    myRepresentations(first: 50, after: $after) {
      ...Representations
    }
  }
`);

export const RepresentationsFragment = graphql(`
  fragment Representations on RepresentationConnection {
    edges {
      node {
        id
        ...OneRepresentation
        case {
          id
          organisation {
            id
            name
            place
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);
