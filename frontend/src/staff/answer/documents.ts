import { graphql } from '../gql';

export const DraftFragment = graphql(`
  fragment DeskDraft on Case {
    id
    answerDraft {
      opening
      parts {
        question {
          id
        }
        text
        answered
      }
      changes
      forSubmitter
      version
      savedAt
    }
  }
`);

export const AnswerFragment = graphql(`
  fragment DeskAnswer on Case {
    id
    answerForSubmitter {
      text
      signedBy
      signedByTitle
      publishedAt
    }
    answer {
      id
      version
      opening
      parts {
        question {
          id
          text
        }
        text
      }
      changes
      whereToTurn {
        name
        description
        url
      }
      signedBy
      signedByTitle
      organisation {
        id
        name
        place
      }
      publishedAt
    }
  }
`);

/** The draft as it is stored now, for when somebody else has saved. */
export const StoredDraftDocument = graphql(`
  query StoredDraft($id: ID!) {
    case(id: $id) {
      ...DeskDraft
    }
  }
`);

export const BodiesDocument = graphql(`
  query Bodies {
    countries {
      code
      bodiesToTurnTo {
        name
        description
        url
      }
    }
  }
`);

export const SaveAnswerDocument = graphql(`
  mutation SaveAnswer($input: SaveAnswerInput!) {
    saveAnswer(input: $input) {
      case {
        ...DeskDraft
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const PublishAnswerDocument = graphql(`
  mutation PublishAnswer($input: PublishAnswerInput!) {
    publishAnswer(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskAnswer
        ...DeskAfter
      }
      problems {
        ...Problem
      }
    }
  }
`);
