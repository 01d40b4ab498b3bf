import { graphql } from '../../gql';

export const LettersFragment = graphql(`
  fragment Letters on MessageConnection {
    edges {
      node {
        id
        ...Letter
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const MoreLettersQuery = graphql(`
  query MoreLetters($id: ID!, $after: String!) {
    case(id: $id) {
      id
      messages(first: 100, after: $after) {
        ...Letters
      }
    }
  }
`);

/** Everything the case page shows; an event of the case brings it anew, so that the page is always whole. */
export const CaseFragment = graphql(`
  fragment CaseWhole on Case {
    id
    number
    kind
    identity
    answerPromise
    state
    scope
    partyRoles
    version
    receivedAt
    organisation {
      id
      name
      place
      country
    }
    units {
      role
      organisation {
        id
        name
        place
      }
    }
    unitUnknown
    transfer {
      id
      reason
      at
      from {
        id
        name
        place
      }
      to {
        id
        name
        place
      }
    }
    clock {
      dueOn
      daysLeft
      overdue
      doneAt
      pausedSince
      expectedOn
    }
    pauses {
      id
      words
      days
      dueAfter
    }
    turn {
      side
      until
    }
    openedAt
    handler {
      name
      title
    }
    letterDraft {
      text
      version
      savedAt
    }
    withdrawal {
      reason
      withdrawnAt
    }
    reopenUntil
    reopening {
      ...Reopening
    }
    content {
      occurred {
        precision
        from
        until
        about
      }
      unitWords
      whatHappened
      consequences
      better
      wishes
      otherWish
      namedStaff
      follow
      answerChannel
      language
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
    messages(first: 80) {
      ...Letters
    }
    timeline(first: 200) {
      edges {
        node {
          cursor
          type
          at
          actorName
          byMe
          unitNames
          representationDeed
          pause {
            id
            words
            dueAfter
          }
          representativeName
        }
      }
    }
    answer {
      id
      publishedAt
      whereToTurn {
        name
        description
        url
      }
    }
    answerForSubmitter {
      publishedAt
    }
    representations {
      ...OneRepresentation
    }
    thanks {
      id
      text
      signedBy
      signedByTitle
      sentAt
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
      unitNames
      pause {
        id
        words
        dueAfter
      }
      representationDeed
      representativeName
      case {
        id
        ...CaseWhole
      }
    }
  }
`);
