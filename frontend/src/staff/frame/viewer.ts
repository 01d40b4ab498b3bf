import { createContext, useContext } from 'react';
import { graphql } from '../gql';
import type { DeskViewerQuery } from '../gql/graphql';

export const DeskViewerDocument = graphql(`
  query DeskViewer {
    viewer {
      id
      name
      roles {
        role
        coversSubtree
        organisation {
          id
          name
          place
        }
      }
    }
  }
`);

export type DeskViewer = NonNullable<DeskViewerQuery['viewer']>;

const nobody: DeskViewer = { id: '', name: '', roles: [] };

export const DeskViewerContext = createContext<DeskViewer>(nobody);

/** The staff member who works here, with the roles that decide what is seen. */
export function useDeskViewer(): DeskViewer {
  return useContext(DeskViewerContext);
}

/** Stands in for a person whom the API does not know as staff: logged in, but with no role anywhere. */
export function orNobody(viewer: DeskViewer | null | undefined): DeskViewer {
  return viewer ?? nobody;
}
