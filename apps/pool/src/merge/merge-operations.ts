import type { MergeProposalQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export type Proposal = MergeProposalQuery['mergeProposal'];

export const DUPLICATES = graphql(`
  query Duplicates($organisationId: ID!) {
    possibleDuplicates(organisationId: $organisationId) {
      one { id shownAs joinedOn }
      two { id shownAs joinedOn }
      why
    }
    memberMerges(organisationId: $organisationId) {
      id
      at
      undoUntil
      undoneAt
      viewerCanUndo
      kept { id shownAs }
    }
  }
`);

export const MERGE_PROPOSAL = graphql(`
  query MergeProposal($keptId: ID!, $otherId: ID!) {
    mergeProposal(keptId: $keptId, otherId: $otherId) {
      kept { id shownAs }
      other { id shownAs }
      facts { fact kept other }
      problem
    }
  }
`);

export const MERGE_MEMBERS = graphql(`
  mutation MergeMembers($input: MergeMembersInput!) {
    mergeMembers(input: $input) { id undoUntil }
  }
`);

export const UNDO_MERGE = graphql(`
  mutation UndoMemberMerge($input: UndoMemberMergeInput!) {
    undoMemberMerge(input: $input) { id undoneAt viewerCanUndo }
  }
`);
