import { graphql } from '../gql';

export const TransferFragment = graphql(`
  fragment DeskTransfer on CaseTransfer {
    id
    number
    reason
    at
    by
    dueAfter
    note
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
`);

/** Of a case that goes: its receipt. */
export const GoneFragment = graphql(`
  fragment DeskGone on CaseEvent {
    transfer {
      ...DeskTransfer
    }
  }
`);

/** How the case came to where it is. */
export const CameFromFragment = graphql(`
  fragment DeskCameFrom on Case {
    id
    transfer {
      ...DeskTransfer
    }
  }
`);

/** What it takes to pass a case on: nothing of what stands in it. */
export const PassOnDocument = graphql(`
  query DeskPassOn($id: ID!) {
    case(id: $id) {
      id
      number
      version
      unitUnknown
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
      actions {
        name
        enabled
        reason
      }
    }
  }
`);

export const PreviewTransferDocument = graphql(`
  query DeskPreviewTransfer($caseId: ID!, $organisationId: ID!) {
    previewTransfer(caseId: $caseId, organisationId: $organisationId) {
      preview {
        access {
          change
          role
          people
          organisation {
            id
            name
            place
          }
        }
        dueBefore
        dueAfter
        belongings {
          letters
          attachments
          notes
          openQuestions
          answerDraft
          classified
          secondCoding
        }
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const TransferCaseDocument = graphql(`
  mutation DeskTransferCase($input: TransferCaseInput!) {
    transferCase(input: $input) {
      transfer {
        ...DeskTransfer
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const PassedOnDocument = graphql(`
  query DeskPassedOn($first: Int!) {
    casesPassedOn(first: $first) {
      edges {
        node {
          ...DeskTransfer
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
