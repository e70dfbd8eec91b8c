import { createAudit } from '@freshfaces/access';
import { type Clock, createOnce, type Subgraph } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import { SUBGRAPH_NAMES, type SubgraphName } from '../compose/sources.ts';
import type { PortTable } from './port-table.ts';

/** Makes the subgraphs asked for, with their ports to each other. */
export async function createSubgraphs(
  names: readonly SubgraphName[],
  { store, now, table }: { store: Store; now: Clock; table: PortTable },
): Promise<Subgraph[]> {
  const parts = { store, now, audit: createAudit(store), once: createOnce(store) };
  const ports = {
    candidates: table.port('pool', 'candidates'),
    members: table.port('pool', 'members'),
    organisations: table.port('pool', 'organisations'),
    contractBelongsTo: table.port('commissioning', 'contractBelongsTo'),
    evidenceFacts: table.port('panels', 'evidenceFacts'),
    turnsServed: table.port('panels', 'turnsServed'),
  };
  const made: Subgraph[] = [];
  for (const name of SUBGRAPH_NAMES.filter((each) => names.includes(each))) {
    const specifier = `@freshfaces/${name}-graph`;
    const create = `create${name[0]?.toUpperCase()}${name.slice(1)}Graph`;
    const found = (await import(specifier)) as Record<string, (parts: unknown) => Subgraph>;
    const make = found[create];
    if (make) made.push(make({ ...parts, ports }));
  }
  return made;
}
