import { graphql } from '../gql';

export const NotesFragment = graphql(`
  fragment DeskNotes on CaseNoteConnection {
    edges {
      node {
        id
        text
        writtenAt
        authorName
        authorTitle
        mine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const NotesDocument = graphql(`
  query DeskCaseNotes($id: ID!, $after: String) {
    case(id: $id) {
      id
      notes(first: 20, after: $after) {
        ...DeskNotes
      }
    }
  }
`);

export const AddNoteDocument = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      case {
        id
        notes(first: 20) {
          ...DeskNotes
        }
        ...DeskTimeline
      }
      problems {
        ...Problem
      }
    }
  }
`);
