import { graphql } from '../generated/index.ts';

/** What someone must see before they change a seat by hand. */
export const BY_HAND = graphql(`
  query SeatByHand($id: ID!) {
    recruitment(id: $id) {
      id
      post
      stage
      viewerCanOverride
      membersToName { id shownAs }
      draw { id panel { member { id shownAs } } }
    }
  }
`);

export const OVERRIDE_SEAT = graphql(`
  mutation OverrideSeat($input: OverrideSeatInput!) {
    overrideSeat(input: $input) { id }
  }
`);

/** Seats that were changed by hand on one panel. */
export const PANEL_OVERRIDES = graphql(`
  query PanelOverrides($id: ID!) {
    recruitment(id: $id) {
      id
      viewerCanOverride
      overrides {
        id
        at
        reason
        byName
        left { id shownAs }
        came { id shownAs }
      }
    }
  }
`);
