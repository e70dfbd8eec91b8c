import type { MutationResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import type { Pool } from '../pool.ts';
import { askMutation, possibleLendersQuery } from './ask.resolvers.ts';
import { balanceQuery } from './balance.resolvers.ts';
import { loanQueries } from './loan-queries.resolvers.ts';
import { moveMutations } from './moves.resolvers.ts';
import { offerMutation, offerQuery } from './offer.resolvers.ts';

export function lendingQueries(pool: Pool): Partial<QueryResolvers> {
  return {
    ...offerQuery(pool),
    ...loanQueries(pool),
    ...possibleLendersQuery(pool),
    ...balanceQuery(pool),
  };
}

export function lendingMutations(pool: Pool): Partial<MutationResolvers> {
  return { ...offerMutation(pool), ...askMutation(pool), ...moveMutations(pool) };
}
