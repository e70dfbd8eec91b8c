import type { Audit } from '@freshfaces/access';
import type { Clock, Once } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import { type Conditions, openConditions } from './conditions/conditions.store.ts';
import { type Contracts, openContracts } from './contracts/contracts.store.ts';
import type { CommissioningPorts } from './ports.ts';

/** The edges the gateway hands in. */
export interface CommissioningEdges {
  readonly store: Store;
  readonly ports: CommissioningPorts;
  readonly audit: Audit;
  readonly once: Once;
  readonly now: Clock;
}

/** The edges and the opened collections. */
export interface Commissioning extends CommissioningEdges {
  readonly contracts: Contracts;
  readonly conditions: Conditions;
}

export function openCommissioning(edges: CommissioningEdges): Commissioning {
  return {
    ...edges,
    contracts: openContracts(edges.store),
    conditions: openConditions(edges.store),
  };
}
