import { graphql } from '../gql';

export const AskedFragment = graphql(`
  fragment Asked on AccessEntry {
    id
    at
    until
    staffName
    role
    reasons
    organisation {
      id
      name
      place
    }
    case {
      id
      number
      organisation {
        id
        name
        place
      }
    }
    question {
      id
      text
      askedAt
      answer
      answeredAt
      answeredBy
      answeredByTitle
    }
  }
`);

export const AccessQuestionsDocument = graphql(`
  query AccessQuestions($answered: Boolean!, $first: Int!) {
    openAccessQuestions
    accessQuestions(answered: $answered, first: $first) {
      edges {
        node {
          id
          ...Asked
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const OpenAccessQuestionsDocument = graphql(`
  query OpenAccessQuestions {
    liveCursor
    openAccessQuestions
  }
`);

export const AccessEventsDocument = graphql(`
  subscription AccessEvents($after: String) {
    queueEvents(after: $after) {
      cursor
      type
    }
  }
`);

export const AnswerAccessQuestionDocument = graphql(`
  mutation AnswerAccessQuestion($input: AnswerAccessQuestionInput!) {
    answerAccessQuestion(input: $input) {
      entry {
        id
        ...Asked
      }
      problems {
        ...Problem
      }
    }
  }
`);
