import { graphql } from '../generated/index.ts';

/** One public record, for anyone. */
export const RECORD = graphql(`
  query PublicRecord($id: ID!) {
    drawRecord(id: $id) {
      id
      post
      organisationName
      state
      reason
      again
      commitment
      publishedAt
      deadline
      pickedAt
      shares
      record
      abandonedBefore
      viewerCanAudit
      canBeOpenedUntil
      audits { id organisationName openedAt reason checkedAt kept isOfThisState }
    }
  }
`);

export const RECORDS = graphql(`
  query PublicRecords($first: Int, $after: String) {
    drawRecords(first: $first, after: $after) {
      nodes { id post organisationName state publishedAt pickedAt }
      endCursor
      total
    }
  }
`);
