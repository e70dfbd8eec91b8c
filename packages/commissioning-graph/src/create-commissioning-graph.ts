import { readFileSync } from 'node:fs';
import type { PortFunction, Subgraph } from '@freshfaces/graph-kit';
import { conditionFields, evidenceItemFields } from './conditions/condition-fields.resolvers.ts';
import { conditionMutations } from './conditions/condition-mutations.resolvers.ts';
import { contractFields } from './contracts/contract-fields.resolvers.ts';
import { contractMutations } from './contracts/contract-mutations.resolvers.ts';
import { contractQueries } from './contracts/contract-queries.resolvers.ts';
import type { Resolvers } from './generated/resolvers-types.ts';
import { handChangeFields, handChangeQueries } from './hand-changes/hand-changes.resolvers.ts';
import { type Commissioning, type CommissioningEdges, openCommissioning } from './parts.ts';
import { personalDataPorts } from './personal-data.ts';
import { summaryFields, summaryQuery } from './summary/summary.resolvers.ts';

/** The commissioning domain: contracts, their conditions, and the evidence that draws leave. */
export function createCommissioningGraph(edges: CommissioningEdges): Subgraph {
  const parts = openCommissioning(edges);
  const resolvers: Resolvers = {
    Query: { ...contractQueries(parts), ...summaryQuery(parts), ...handChangeQueries(parts) },
    Mutation: { ...contractMutations(parts), ...conditionMutations(parts) },
    Contract: contractFields(parts),
    Condition: conditionFields(parts),
    ContractsSummary: summaryFields(parts),
    EvidenceItem: evidenceItemFields,
    HandChange: handChangeFields,
  };
  return {
    name: 'commissioning',
    typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
    resolvers: { ...resolvers },
    jobs: [],
    ports: {
      contractBelongsTo: contractBelongsTo(parts),
      commissionerOf: commissionerOf(parts),
      ...personalDataPorts,
    },
  };
}

/** Is this a contract with this provider? For panels, before a recruitment names it. */
function contractBelongsTo({ contracts }: Commissioning): PortFunction {
  return async (input: { readonly contractId: string; readonly organisationId: string }) => {
    const contract = await contracts.get(input.contractId);
    return contract?.providerId === input.organisationId;
  };
}

/** The organisation that commissions a contract; null where there is none. For panels: it may audit draws. */
function commissionerOf({ contracts }: Commissioning): PortFunction {
  return async ({ contractId }: { readonly contractId: string }) =>
    (await contracts.get(contractId))?.commissionerId ?? null;
}
