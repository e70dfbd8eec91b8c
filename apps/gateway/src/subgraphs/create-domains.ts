import type { RetentionRule, Subgraph } from '@freshfaces/graph-kit';
import { SUBGRAPH_NAMES, type SubgraphName } from '../compose/sources.ts';
import { inProcess } from '../graph/in-process.ts';
import { withMaskedErrors } from '../graph/mask-errors.ts';
import type { SubgraphExecutor } from '../graph/subgraph-executor.ts';
import type { FaultLog } from '../server/fault-log.ts';
import { createSubgraph } from './create-subgraph.ts';
import type { Edges } from './edges.ts';
import { createPortTable, type PortTable, portsOf, unavailable } from './port-table.ts';
import { createRemoteSubgraph } from './remote-subgraph.ts';

/** The domains of the network, in this process or elsewhere, and their ports to each other. */
export interface Domains {
  /** Those in this process. */
  readonly here: readonly Subgraph[];
  readonly executorFor: (name: string) => SubgraphExecutor;
  readonly table: PortTable;
}

export interface DomainsParts {
  readonly edges: Edges;
  /** Of what the server keeps besides the domains. */
  readonly retention: readonly RetentionRule[];
  readonly faults: FaultLog;
  /** Those that run elsewhere. */
  readonly urls: Partial<Record<SubgraphName, string>>;
  readonly secret: string | null;
}

export function createDomains(parts: DomainsParts): Domains {
  const { edges, faults, urls, secret } = parts;
  const table = createPortTable(edges.now);
  const executors = new Map<string, SubgraphExecutor>();

  for (const name of SUBGRAPH_NAMES) {
    const url = urls[name];
    if (!url || !secret) continue;
    const remote = createRemoteSubgraph({ name, url, secret }, faults);
    executors.set(name, remote.execute);
    table.provide(name, remote.call);
  }

  const retention = (): RetentionRule[] => [
    ...parts.retention,
    ...here.flatMap((subgraph) => subgraph.retention ?? []),
  ];
  const here: readonly Subgraph[] = SUBGRAPH_NAMES.filter((name) => !executors.has(name)).map(
    (name) => createSubgraph(name, { edges, faults, table, retention }),
  );
  for (const subgraph of here) {
    executors.set(subgraph.name, withMaskedErrors(inProcess(subgraph), faults));
    table.provide(subgraph.name, portsOf(subgraph));
  }

  const executorFor = (name: string): SubgraphExecutor =>
    executors.get(name) ?? (async () => ({ errors: [unavailable(name)] }));
  return { here, executorFor, table };
}
