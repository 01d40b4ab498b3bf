import { graphql } from '../gql';

export const CodedFragment = graphql(`
  fragment DeskCoded on Classification {
    id
    coder
    version
    harm
    harmName
    codedBy
    mine
    role
    codedAt
    categories {
      taxonomy
      taxonomyName
      code
      groupName
      name
      severity
      severityName
      stage
      stageName
      retired
    }
  }
`);

/** How a case is coded, as far as the viewer may see it. */
export const CodingFragment = graphql(`
  fragment DeskCoding on Case {
    id
    classification {
      ...DeskCoded
    }
    classifications {
      ...DeskCoded
    }
    secondCoding {
      id
      askedBy
      askedAt
      sampled
      doneAt
      blind
    }
    codingActions {
      name
      enabled
      reason
    }
    recentCategories {
      taxonomy
      code
      name
    }
    actions {
      name
      enabled
      reason
    }
  }
`);

export const CodingDocument = graphql(`
  query DeskCaseCoding($id: ID!) {
    case(id: $id) {
      ...DeskCoding
    }
  }
`);

export const TaxonomiesDocument = graphql(`
  query Taxonomies($country: CountryCode!) {
    taxonomies(country: $country) {
      code
      name
      note
      groups {
        code
        name
        categories {
          code
          name
          help
        }
      }
      severities {
        degree
        name
      }
      stages {
        code
        name
      }
      harms {
        degree
        name
      }
    }
  }
`);

export const ClassifyDocument = graphql(`
  mutation ClassifyCase($input: ClassifyCaseInput!) {
    classifyCase(input: $input) {
      case {
        ...DeskCoding
        ...DeskTimeline
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const AskSecondDocument = graphql(`
  mutation AskSecondCoding($input: AskSecondCodingInput!) {
    askSecondCoding(input: $input) {
      case {
        ...DeskCoding
        ...DeskTimeline
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const WithdrawSecondDocument = graphql(`
  mutation WithdrawSecondCoding($input: WithdrawSecondCodingInput!) {
    withdrawSecondCoding(input: $input) {
      case {
        ...DeskCoding
        ...DeskTimeline
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const SecondCodingsDocument = graphql(`
  query SecondCodings($first: Int!) {
    secondCodings(first: $first) {
      edges {
        node {
          id
          askedBy
          askedAt
          case {
            id
            number
            kind
            organisation {
              id
              name
              place
            }
          }
        }
      }
    }
  }
`);

export const AgreementDocument = graphql(`
  query CodingAgreement($organisationId: ID!, $from: Date!, $until: Date!) {
    codingAgreement(organisationId: $organisationId, from: $from, until: $until) {
      cases
      waiting
      fewest
      taxonomies {
        taxonomy
        name
        cases
        presence {
          kappa
          reading
        }
        severity {
          kappa
          reading
        }
        categories {
          code
          name
          both
          either
          presence {
            kappa
            reading
          }
          severity {
            kappa
            reading
          }
        }
      }
    }
  }
`);

export const DrawSecondDocument = graphql(`
  mutation DrawSecondCodings($input: DrawSecondCodingsInput!) {
    drawSecondCodings(input: $input) {
      asked
      problems {
        ...Problem
      }
    }
  }
`);
