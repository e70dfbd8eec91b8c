import { graphql } from '../generated/index.ts';

export const IMPORTABLE = graphql(`
  query Importable {
    organisations { id name viewerCanImportMembers }
  }
`);

export const PREVIEW_IMPORT = graphql(`
  mutation PreviewImport($input: PreviewMemberImportInput!) {
    previewMemberImport(input: $input) {
      id
      headings
      columns { field heading }
    }
  }
`);

export const IMPORTED = graphql(`
  query Imported($id: ID!, $onlyProblems: Boolean, $first: Int, $after: String) {
    memberImport(id: $id) {
      id
      status
      fileName
      organisation { id name }
      leftOut
      rowCount
      goodRowCount
      problemRowCount
      leftOutRowCount
      savedCount
      undoUntil
      keptUntil
      columns { field heading }
      rows(onlyProblems: $onlyProblems, first: $first, after: $after) {
        nodes {
          number
          cells { field text }
          problems { column field kind sentence }
          someoneElse
          leftOut
        }
        endCursor
        total
      }
    }
  }
`);

export const PROBLEMS_FILE = graphql(`
  query ImportProblems($id: ID!) {
    memberImport(id: $id) { id problemsFile { name text } }
  }
`);

export const CONFIRM_IMPORT = graphql(`
  mutation ConfirmImport($input: ConfirmMemberImportInput!) {
    confirmMemberImport(input: $input) { id status savedCount goodRowCount problemRowCount }
  }
`);

export const DISCARD_IMPORT = graphql(`
  mutation DiscardImport($input: DiscardMemberImportInput!) {
    discardMemberImport(input: $input) { id status }
  }
`);

export const MEND_ROW = graphql(`
  mutation MendRow($input: MendImportRowInput!) {
    mendImportRow(input: $input) { id goodRowCount problemRowCount }
  }
`);

export const LEAVE_OUT_ROW = graphql(`
  mutation LeaveOutRow($input: LeaveOutImportRowInput!) {
    leaveOutImportRow(input: $input) { id goodRowCount problemRowCount leftOutRowCount }
  }
`);

export const UNDO_IMPORT = graphql(`
  mutation UndoImport($input: UndoMemberImportInput!) {
    undoMemberImport(input: $input) { id status savedCount undoUntil }
  }
`);

export const EARLIER_IMPORTS = graphql(`
  query EarlierImports($organisationId: ID!) {
    memberImports(organisationId: $organisationId) {
      id
      status
      fileName
      startedAt
      goodRowCount
      problemRowCount
      savedCount
      keptUntil
      undoUntil
    }
  }
`);
