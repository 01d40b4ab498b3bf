import { graphql } from '../gql';

export const PresenceDocument = graphql(`
  subscription DeskCasePresence($caseId: ID!) {
    casePresence(caseId: $caseId) {
      others {
        id
        name
      }
    }
  }
`);
