import { graphql } from '../../../gql';

export const AnswerVersionFragment = graphql(`
  fragment AnswerVersion on Answer {
    id
    version
    opening
    parts {
      text
      question {
        id
        text
      }
    }
    changes
    whereToTurn {
      name
      description
      url
    }
    signedBy
    signedByTitle
    publishedAt
    organisation {
      id
      name
      place
      country
    }
  }
`);

export const AnswerQuery = graphql(`
  query Answer($id: ID!) {
    liveCursor
    case(id: $id) {
      id
      number
      state
      receivedAt
      ...Sides
      content {
        language
      }
      organisation {
        id
        name
        place
        country
      }
      answerForSubmitter {
        text
        signedBy
        signedByTitle
        publishedAt
      }
      answer {
        id
        version
        ...AnswerVersion
        ratings {
          ...Rating
        }
      }
      earlierAnswers {
        id
        version
        ...AnswerVersion
      }
      reopening {
        ...Reopening
      }
      actions {
        name
        enabled
        reason
      }
    }
  }
`);
