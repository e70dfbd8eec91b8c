import { dayOf } from '@freshfaces/graph-kit';
import { isReviewDue } from '../conditions/condition-time.ts';
import { visibleContracts } from '../contracts/visible-contracts.ts';
import { countStates } from '../evidence/contract-evidence.ts';
import { conditionsFor, evidenceOf } from '../evidence/gather.ts';
import type { ContractsSummaryResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import type { Commissioning } from '../parts.ts';

export function summaryQuery(parts: Commissioning): Pick<QueryResolvers, 'contractsSummary'> {
  return {
    async contractsSummary(_parent, _input, context) {
      const contracts = await visibleContracts(parts, context.viewer);
      const all = await Promise.all(
        contracts.map(async ({ id }) => conditionsFor(parts, context, id)),
      );
      const conditions = all.flat();
      const today = dayOf(context.now());
      return {
        contracts: contracts.length,
        conditions: conditions.length,
        reviewsDue: conditions.filter((condition) => isReviewDue(condition, today)).length,
      };
    },
  };
}

/** Apart from the figures above, so that they stay when the record of draws can't be reached. */
export function summaryFields(parts: Commissioning): ContractsSummaryResolvers {
  return {
    async evidence(_parent, _input, context) {
      const contracts = await visibleContracts(parts, context.viewer);
      const all = await Promise.all(
        contracts.map(async (contract) => evidenceOf(parts, context, contract)),
      );
      return countStates(all.flat().map(({ evidence }) => evidence.state));
    },
  };
}
