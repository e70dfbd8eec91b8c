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

/** Across the network, for coordinators. */
export const ALL_OVERRIDES = graphql(`
  query AllOverrides($first: Int, $after: String, $since: Date!) {
    overrides(first: $first, after: $after) {
      nodes { id at reason byName post recruitmentId organisation { id name } }
      endCursor
      total
    }
    organisationFairness(since: $since) {
      organisation { id name }
      seats
      byDraw
      share
    }
  }
`);
