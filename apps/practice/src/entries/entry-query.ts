import { graphql } from '../generated/index.ts';

export const ENTRY = graphql(`
  query PracticeEntry($id: ID!) {
    practiceEntry(id: $id) {
      id
      title
      stage
      barrier
      context
      worked
      didNotWork
      nothingYet
      authorName
      edition
      writtenAt
      changedAt
      withdrawnAt
      workedForOthers
      didNotWorkForOthers
      viewerCanChange
      viewerMayRespondFor
      viewerResponses { organisationId worked }
      organisation { id name }
      history { edition title context worked didNotWork nothingYet savedAt }
    }
  }
`);
