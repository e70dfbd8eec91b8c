import { graphql } from '../generated/index.ts';

export const CONTRACTS = graphql(`
  query Contracts {
    contracts(first: 100) {
      total
      nodes {
        id
        title
        reference
        from
        to
        viewerCanChange
        commissioner { id name }
        provider { id name }
        evidence { state sentence }
        conditions {
          id
          sentence
          state
          reviewDue
          evidence { state sentence waiting }
        }
      }
    }
  }
`);
