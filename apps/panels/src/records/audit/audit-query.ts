import { graphql } from '../../generated/index.ts';

export const OPEN_DRAW = graphql(`
  mutation OpenDraw($input: OpenDrawInput!) {
    openDraw(input: $input) {
      opening
      record { id record }
    }
  }
`);

export const NOTE_AUDIT = graphql(`
  mutation NoteAudit($input: NoteAuditInput!) {
    noteAudit(input: $input) {
      id
      record
      audits { id organisationName openedAt reason checkedAt kept isOfThisState }
    }
  }
`);
