import { graphql } from '../gql';

export const ColleaguesDocument = graphql(`
  query Colleagues($organisationId: ID!) {
    staff(organisationId: $organisationId) {
      id
      name
      title
      openCases
    }
  }
`);

export const AllocateCaseDocument = graphql(`
  mutation AllocateCase($input: AllocateCaseInput!) {
    allocateCase(input: $input) {
      case {
        id
        ...DeskCaseState
        ...DeskTimeline
      }
      problems {
        ...Problem
      }
    }
  }
`);
