import { graphql } from '../gql';

export const CorrectPatientDocument = graphql(`
  mutation CorrectPatient($input: CorrectPatientInput!) {
    correctPatient(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskPeople
        content {
          patientName
          patientBornOn
          identityProtected
        }
      }
      problems {
        ...Problem
      }
    }
  }
`);
