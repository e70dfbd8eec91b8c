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
export const HAND_CHANGES = graphql(`
  query HandChanges($first: Int, $after: String, $filter: HandChangeFilter) {
    handChanges(first: $first, after: $after, filter: $filter) {
      nodes { id at what reason disputed post recruitmentId organisation { id name } }
      endCursor
      total
    }
  }
`);

export const HAND_CHANGES_CSV = graphql(`
  query HandChangesCsv($filter: HandChangeFilter) {
    handChangesCsv(filter: $filter) { name text }
  }
`);

/** What each organisation did by hand, and whose it is. */
export const FAIRNESS = graphql(`
  query Fairness($since: Date!) {
    organisations { id name }
    organisationFairness(since: $since) {
      organisation { id name }
      seats
      byDraw
      share
      endedEarly
      writtenDown
    }
  }
`);
