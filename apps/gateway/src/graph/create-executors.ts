import type { Subgraph } from '@freshfaces/graph-kit';
import type { FaultLog } from '../server/fault-log.ts';
import { unavailable } from '../subgraphs/port-table.ts';
import { inProcess } from './in-process.ts';
import { withMaskedErrors } from './mask-errors.ts';
import type { SubgraphExecutor } from './subgraph-executor.ts';

/** The way to each subgraph: in this process, or by the executor given for one that runs elsewhere. */
export function createExecutors(
  here: readonly Subgraph[],
  elsewhere: ReadonlyMap<string, SubgraphExecutor>,
  log: FaultLog,
): (name: string) => SubgraphExecutor {
  const executors = new Map<string, SubgraphExecutor>(elsewhere);
  for (const subgraph of here) {
    executors.set(subgraph.name, withMaskedErrors(inProcess(subgraph), log));
  }
  return (name) => executors.get(name) ?? (async () => ({ errors: [unavailable(name)] }));
}
