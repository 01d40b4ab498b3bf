import { graphql } from '../../gql';

/** Everything the case page shows; an event of the case brings it anew, so that the page is always whole. */
export const CaseFragment = graphql(`
  fragment CaseWhole on Case {
    id
    number
    kind
    state
    version
    receivedAt
    organisation {
      id
      name
      place
      ancestors
    }
    clock {
      dueOn
      daysLeft
      overdue
      doneAt
    }
    handler {
      name
      title
    }
    content {
      occurred {
        precision
        from
        until
        about
      }
      whatHappened
      consequences
      wishes
      otherWish
      answerChannel
    }
    questions {
      id
      text
      position
    }
    attachments {
      id
      name
      state
      downloadPath
    }
    unsentAttachments {
      id
      name
      size
      received
      state
    }
    messages(first: 100) {
      edges {
        node {
          id
          ...Letter
        }
      }
    }
    timeline(first: 200) {
      edges {
        node {
          cursor
          type
          at
          actorName
          byMe
        }
      }
    }
    answer {
      id
      publishedAt
    }
    actions {
      name
      enabled
      reason
    }
  }
`);

export const CaseQuery = graphql(`
  query Case($id: ID!) {
    liveCursor
    case(id: $id) {
      id
      ...CaseWhole
    }
  }
`);

export const CaseEventsSubscription = graphql(`
  subscription CaseEvents($caseId: ID!, $after: String) {
    caseEvents(caseId: $caseId, after: $after) {
      cursor
      type
      byMe
      actorName
      case {
        id
        ...CaseWhole
      }
    }
  }
`);
