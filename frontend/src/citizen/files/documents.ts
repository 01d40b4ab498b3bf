import { graphql } from '../../gql';

/** What the server has of a draft's files; asked anew each time, since uploads go past the cache. */
export const DraftFilesQuery = graphql(`
  query DraftFiles($id: ID!) {
    node(id: $id) {
      ... on Draft {
        id
        attachments {
          id
          name
          size
          received
          state
        }
      }
    }
  }
`);
