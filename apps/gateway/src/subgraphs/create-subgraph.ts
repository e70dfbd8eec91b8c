import { createAudit } from '@freshfaces/access';
import { createCommissioningGraph } from '@freshfaces/commissioning-graph';
import { type Clock, createOnce, type Subgraph } from '@freshfaces/graph-kit';
import { createPanelsGraph, type PanelsOwnPorts } from '@freshfaces/panels-graph';
import { createPoolGraph, type PoolPorts } from '@freshfaces/pool-graph';
import { createPracticeGraph } from '@freshfaces/practice-graph';
import type { Store } from '@freshfaces/store';
import { readSources, type SubgraphName } from '../compose/sources.ts';
import type { FaultLog } from '../server/fault-log.ts';
import type { PortTable } from './port-table.ts';

export interface SubgraphParts {
  readonly store: Store;
  readonly now: Clock;
  readonly faults: FaultLog;
  readonly table: PortTable;
}

/** Makes one domain, with the ports it needs of the others. */
export function createSubgraph(name: SubgraphName, parts: SubgraphParts): Subgraph {
  const { store, now, faults, table } = parts;
  const edges = { store, now, audit: createAudit(store), once: createOnce(store) };
  const pool = poolThrough(table);
  const make: Record<SubgraphName, () => Subgraph> = {
    commissioning: () =>
      createCommissioningGraph({
        ...edges,
        ports: { ...panelsThrough(table), ...pool },
      }),
    panels: () =>
      createPanelsGraph({
        ...edges,
        ports: { ...pool, contractBelongsTo: table.port('commissioning', 'contractBelongsTo') },
        onFault: (error) => faults.fault(error, { subgraph: name }),
      }),
    people: () => ({ name, typeDefs: typeDefsOf(name), resolvers: {}, jobs: [], ports: {} }),
    pool: () => createPoolGraph(edges),
    practice: () => createPracticeGraph(edges),
  };
  return make[name]();
}

/** The pool's own ports, wherever the pool runs. */
export function poolThrough(table: PortTable): PoolPorts {
  return {
    candidates: table.port('pool', 'candidates'),
    members: table.port('pool', 'members'),
    organisations: table.port('pool', 'organisations'),
  };
}

/** Panels' own ports, wherever panels runs. */
function panelsThrough(table: PortTable): PanelsOwnPorts {
  return {
    evidenceFacts: table.port('panels', 'evidenceFacts'),
    turnsServed: table.port('panels', 'turnsServed'),
    placesSaidYes: table.port('panels', 'placesSaidYes'),
    lastServed: table.port('panels', 'lastServed'),
  };
}

function typeDefsOf(wanted: SubgraphName): string {
  return readSources().find(({ name }) => name === wanted)?.typeDefs ?? '';
}
