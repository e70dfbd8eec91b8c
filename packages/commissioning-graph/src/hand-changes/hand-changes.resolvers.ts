import type { GraphContext } from '@freshfaces/graph-kit';
import { visibleContracts } from '../contracts/visible-contracts.ts';
import type { HandChangeResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import type { Commissioning } from '../parts.ts';

type Queries = Pick<QueryResolvers, 'contractHandChanges' | 'contractHandChangesCsv'>;

/** What was done by hand on panels under the contracts someone may see (R58); never by whom, or to whom. */
export function handChangeQueries(parts: Commissioning): Queries {
  const contractIds = async ({ viewer }: GraphContext) =>
    (await visibleContracts(parts, viewer)).map(({ id }) => id);
  return {
    contractHandChanges: async (_parent, { first, after, filter }, context) =>
      parts.ports.handChangePage({
        first: first ?? null,
        after: after ?? null,
        filter: filter ?? null,
        contractIds: await contractIds(context),
      }),
    contractHandChangesCsv: async (_parent, { filter }, context) =>
      parts.ports.handChangesCsv({
        filter: filter ?? null,
        contractIds: await contractIds(context),
      }),
  };
}

export const handChangeFields: HandChangeResolvers = {
  organisation: ({ organisationId }) => ({ id: organisationId }),
};
