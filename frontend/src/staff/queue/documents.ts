import { graphql } from '../gql';

export const LineFragment = graphql(`
  fragment QueueLine on WorkQueueItem {
    id
    number
    kind
    state
    organisation {
      id
      name
      place
    }
    receivedAt
    clock {
      dueOn
      daysLeft
      workingDaysLeft
      pausedSince
      overdue
      doneAt
    }
    handler {
      name
      me
      staffId
    }
    unread
    unopened
    filedForAnother
    version
  }
`);

/** The cursor is asked for first: what comes after it is told by the subscription, so nothing falls between the two. */
export const QueueDocument = graphql(`
  query Queue($organisationId: ID, $filter: WorkQueueFilter, $first: Int!, $after: String) {
    liveCursor
    workQueue(organisationId: $organisationId, filter: $filter, orderBy: DUE_FIRST, first: $first, after: $after) {
      edges {
        node {
          ...QueueLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const QueueEventsDocument = graphql(`
  subscription QueueEvents($organisationId: ID, $after: String) {
    queueEvents(organisationId: $organisationId, after: $after) {
      cursor
      type
      item {
        ...QueueLine
      }
    }
  }
`);

/** The case with a number, wherever it stands and whoever has it. */
export const FindCaseDocument = graphql(`
  query FindCase($number: String!) {
    workQueue(filter: { number: $number }, first: 1) {
      edges {
        node {
          id
        }
      }
    }
  }
`);
