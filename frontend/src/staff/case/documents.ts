import { graphql } from '../gql';

/** What changes as the case goes on. */
export const CaseStateFragment = graphql(`
  fragment DeskCaseState on Case {
    id
    number
    kind
    identity
    answerPromise
    state
    version
    receivedAt
    organisation {
      id
      name
      place
      country
    }
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
      title
      me
      staffId
    }
    actions {
      name
      enabled
      reason
    }
  }
`);

export const WordsFragment = graphql(`
  fragment DeskWords on Case {
    id
    kind
    identity
    content {
      submitterName
      identityProtected
      patientName
      patientBornOn
      relation
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
    attachments {
      id
      name
      state
      downloadPath
    }
    questions {
      id
      text
      position
    }
    contactNeeds {
      safeTime
      unsafeWays
      interpreterLanguage
      easyRead
    }
  }
`);

export const LettersFragment = graphql(`
  fragment DeskLetters on MessageConnection {
    edges {
      node {
        id
        author
        authorName
        mine
        text
        sentAt
        awaitsReply
        kind
        expectedOn
        replyBy
        readAt
        forSubmitter
        attachments {
          id
          name
          state
          downloadPath
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const MoreLettersDocument = graphql(`
  query DeskMoreLetters($id: ID!, $after: String!) {
    case(id: $id) {
      id
      messages(first: 100, after: $after) {
        ...DeskLetters
      }
    }
  }
`);

export const ThanksFragment = graphql(`
  fragment DeskThanks on Case {
    id
    thanks {
      id
      text
      signedBy
      signedByTitle
      sentAt
    }
  }
`);

export const DialogueFragment = graphql(`
  fragment DeskDialogue on Case {
    id
    messages(first: 80) {
      ...DeskLetters
    }
  }
`);

export const TimelineFragment = graphql(`
  fragment DeskTimeline on Case {
    id
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
          representativeName
        }
      }
    }
  }
`);

export const DeskCaseDocument = graphql(`
  query DeskCase($id: ID!) {
    liveCursor
    countries {
      code
      adultAge
    }
    case(id: $id) {
      ...DeskCaseState
      ...DeskWords
      ...DeskDialogue
      ...DeskTimeline
      ...DeskDraft
      ...DeskAnswer
      ...DeskThanks
      ...DeskAfter
      ...DeskPeople
      ...DeskUnits
      ...DeskClock
      ...DeskCameFrom
    }
  }
`);

/** What the citizen wrote at the start never changes and is not asked for again; whom it concerns, the unit may correct. */
export const CaseEventsDocument = graphql(`
  subscription DeskCaseEvents($caseId: ID!, $after: String) {
    caseEvents(caseId: $caseId, after: $after) {
      cursor
      type
      actorName
      byMe
      representationDeed
      representativeName
      ...DeskGone
      case {
        ...DeskCaseState
        ...DeskDialogue
        ...DeskTimeline
        ...DeskAnswer
        ...DeskThanks
        ...DeskAfter
        ...DeskPeople
        ...DeskUnits
        ...DeskClock
        ...DeskCameFrom
        content {
          patientName
          patientBornOn
          identityProtected
        }
      }
    }
  }
`);

export const TakeCaseDocument = graphql(`
  mutation TakeCase($input: TakeCaseInput!) {
    takeCase(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskUnits
        ...DeskClock
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const AskCitizenDocument = graphql(`
  mutation AskCitizen($input: AskCitizenInput!) {
    askCitizen(input: $input) {
      case {
        ...DeskCaseState
        ...DeskDialogue
        ...DeskTimeline
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const ReadLettersDocument = graphql(`
  mutation ReadLetters($input: ReadLettersInput!) {
    readLetters(input: $input) {
      case {
        ...DeskCaseState
        ...DeskDialogue
        ...DeskTimeline
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const CloseCaseDocument = graphql(`
  mutation CloseCase($input: CloseCaseInput!) {
    closeCase(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskThanks
      }
      problems {
        ...Problem
      }
    }
  }
`);

/** The identity number is read on demand only: each reading stands in the access log. */
export const PatientNumberDocument = graphql(`
  query DeskPatientNumber($id: ID!) {
    case(id: $id) {
      id
      patientNumber
    }
  }
`);
