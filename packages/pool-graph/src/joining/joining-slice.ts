import type { Job } from '@freshfaces/graph-kit';
import type {
  MemberResolvers,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
} from '../generated/resolvers-types.ts';
import { mergeFields, mergeMutations, mergesQuery } from '../merge/merge.resolvers.ts';
import { proposalQueries } from '../merge/proposals.resolvers.ts';
import { tellMergesJob } from '../merge/tell-others.ts';
import type { Pool } from '../pool.ts';
import { helpingFields, placeToComeFields } from './helping.resolvers.ts';

/** Whoever supports a member and what they look at together; two records of one person made one. */
export function joiningSlice(pool: Pool): {
  readonly query: Pick<QueryResolvers, 'memberMerges' | 'possibleDuplicates' | 'mergeProposal'>;
  readonly mutation: Pick<MutationResolvers, 'mergeMembers' | 'undoMemberMerge'>;
  readonly member: Pick<MemberResolvers, 'helpView' | 'viewerSupports'>;
  readonly types: Pick<Resolvers, 'PlaceToCome' | 'MemberMerge'>;
  readonly jobs: readonly Job[];
} {
  return {
    query: { ...mergesQuery(pool), ...proposalQueries(pool) },
    mutation: mergeMutations(pool),
    member: helpingFields(pool),
    types: { PlaceToCome: placeToComeFields(pool), MemberMerge: mergeFields(pool) },
    jobs: [tellMergesJob(pool)],
  };
}
