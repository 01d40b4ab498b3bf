import { graphql } from '../gql';

/** What comes after the letters and after the answer: taken back, asked to be opened again, rated. */
export const AfterFragment = graphql(`
  fragment DeskAfter on Case {
    id
    withdrawal {
      reason
      withdrawnAt
    }
    reopening {
      reason
      requestedAt
      decideBy
      granted
      decision
      decidedAt
      decidedBy
    }
    answer {
      id
      readAt
      ratings {
        answered
        comment
        ratedAt
        parts {
          answered
          question {
            id
            text
          }
        }
      }
    }
  }
`);

export const DecideReopeningDocument = graphql(`
  mutation DecideReopening($input: DecideReopeningInput!) {
    decideReopening(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskDraft
        ...DeskAnswer
        ...DeskAfter
      }
      problems {
        ...Problem
      }
    }
  }
`);
