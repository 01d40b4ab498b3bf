import { graphql } from '../../gql';

export const MyDataQuery = graphql(`
  query MyData {
    myCases(first: 50) {
      edges {
        node {
          id
          number
          kind
          receivedAt
          organisation {
            id
            name
            place
          }
        }
      }
    }
    dataExports {
      id
      format
      askedAt
      fetchedAt
    }
    retention {
      subject
      days
      law
    }
  }
`);

export const ExportMyDataDocument = graphql(`
  mutation ExportMyData($input: ExportMyDataInput!) {
    exportMyData(input: $input) {
      export {
        id
        path
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const AccessEntryFragment = graphql(`
  fragment Access on AccessEntry {
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

export const AccessLogQuery = graphql(`
  query AccessLog($caseId: ID!, $first: Int!) {
    case(id: $caseId) {
      id
      number
      organisation {
        id
        name
        place
      }
    }
    accessLog(caseId: $caseId, first: $first) {
      edges {
        node {
          id
          ...Access
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const AskAboutAccessDocument = graphql(`
  mutation AskAboutAccess($input: AskAboutAccessInput!) {
    askAboutAccess(input: $input) {
      entry {
        id
        ...Access
      }
      problems {
        ...Problem
      }
    }
  }
`);
