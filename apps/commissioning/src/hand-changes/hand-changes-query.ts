import { graphql } from '../generated/index.ts';

/** What was done by hand under the contracts one may see. */
export const HAND_CHANGES = graphql(`
  query ContractHandChanges($first: Int, $after: String, $filter: HandChangeFilter) {
    contracts { nodes { id title reference } }
    contractHandChanges(first: $first, after: $after, filter: $filter) {
      nodes { id at what reason disputed post contractId organisation { id name } }
      endCursor
      total
    }
  }
`);

export const HAND_CHANGES_CSV = graphql(`
  query ContractHandChangesCsv($filter: HandChangeFilter) {
    contractHandChangesCsv(filter: $filter) { name text }
  }
`);
