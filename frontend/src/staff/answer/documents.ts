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
      signedBy
      signedByTitle
      organisation {
        id
        name
        place
        country
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

/** What stands around an answer that is published now; asked for in the language of its reader. */
export const AnswerFrameDocument = graphql(`
  query DeskAnswerFrame($id: ID!) {
    case(id: $id) {
      id
      answerFrame {
        signedBy
        signedByTitle
        organisation {
          id
          name
          place
          country
        }
        whereToTurn {
          name
          description
          url
        }
      }
    }
  }
`);

/** Where to turn as the published answer says it, in the language of its reader. */
export const WhereToTurnDocument = graphql(`
  query DeskWhereToTurn($id: ID!) {
    case(id: $id) {
      id
      answer {
        id
        whereToTurn {
          name
          description
          url
        }
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
