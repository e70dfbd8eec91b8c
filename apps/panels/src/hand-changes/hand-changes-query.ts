import { graphql } from '../generated/index.ts';

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
