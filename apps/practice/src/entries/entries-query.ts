import { graphql } from '../generated/index.ts';

export const ENTRIES = graphql(`
  query PracticeEntries(
    $words: String
    $stage: PracticeStage
    $barrier: Barrier
    $organisationId: ID
    $after: String
  ) {
    practiceEntries(
      words: $words
      stage: $stage
      barrier: $barrier
      organisationId: $organisationId
      first: 12
      after: $after
    ) {
      total
      endCursor
      nodes {
        id
        title
        stage
        barrier
        worked
        didNotWork
        nothingYet
        authorName
        changedAt
        workedForOthers
        didNotWorkForOthers
        organisation { id name }
      }
    }
  }
`);

export const WRITERS = graphql(`
  query PracticeOrganisations {
    organisations { id name }
  }
`);
