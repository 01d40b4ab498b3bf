import { graphql } from '../gql';

/** Which units the case is about. */
export const UnitsFragment = graphql(`
  fragment DeskUnits on Case {
    id
    version
    unitUnknown
    units {
      role
      addedBy
      organisation {
        id
        name
        place
        country
      }
    }
    actions {
      name
      enabled
    }
  }
`);

export const SetUnitsDocument = graphql(`
  mutation DeskSetUnits($input: SetUnitsInput!) {
    setUnits(input: $input) {
      case {
        ...DeskCaseState
        ...DeskTimeline
        ...DeskUnits
      }
      problems {
        ...Problem
      }
    }
  }
`);

export const DeskSearchDocument = graphql(`
  query DeskSearchUnits($text: String!, $country: CountryCode!) {
    searchOrganisations(text: $text, country: $country, first: 20) {
      id
      name
      place
      ancestors
    }
  }
`);
