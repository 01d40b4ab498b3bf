import { graphql } from '../gql';

export const SittingFragment = graphql(`
  fragment Sitting on AccessSitting {
    id
    at
    until
    staffName
    role
    reason
    statedReason
    caseId
    caseNumber
    organisation {
      id
      name
      place
    }
  }
`);

export const AccessSearchDocument = graphql(`
  query AccessSearch($filter: AccessFilter!, $first: Int!, $after: String) {
    accessSearch(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          ...Sitting
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ReviewHeadFragment = graphql(`
  fragment ReviewHead on AccessReview {
    id
    reviewerName
    reviewerTitle
    from
    until
    staffName
    reason
    seed
    found
    begunAt
    closedAt
    organisation {
      id
      name
      place
    }
    items {
      id
      verdict
    }
  }
`);

export const ReviewFragment = graphql(`
  fragment Review on AccessReview {
    id
    mine
    conclusion
    ...ReviewHead
    items {
      id
      verdict
      note
      judgedAt
      sitting {
        id
        ...Sitting
      }
    }
  }
`);

export const AccessReviewsDocument = graphql(`
  query AccessReviews($first: Int!) {
    accessReviews(first: $first) {
      edges {
        node {
          id
          ...ReviewHead
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const AccessReviewDocument = graphql(`
  query AccessReview($id: ID!) {
    accessReview(id: $id) {
      id
      ...Review
    }
  }
`);

export const DrawAccessReviewDocument = graphql(`
  mutation DrawAccessReview($input: DrawAccessReviewInput!) {
    drawAccessReview(input: $input) {
      review {
        id
        ...Review
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const JudgeAccessDocument = graphql(`
  mutation JudgeAccess($input: JudgeAccessInput!) {
    judgeAccess(input: $input) {
      review {
        id
        ...Review
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const CloseAccessReviewDocument = graphql(`
  mutation CloseAccessReview($input: CloseAccessReviewInput!) {
    closeAccessReview(input: $input) {
      review {
        id
        ...Review
      }
      problems {
        ...Problem
      }
    }
  }
`);
