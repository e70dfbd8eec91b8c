import type { RetentionRule } from '@freshfaces/graph-kit';
import type { FaultLog } from '../server/fault-log.ts';
import { createDomains } from '../subgraphs/create-domains.ts';
import type { Edges } from '../subgraphs/edges.ts';
import { serverRetention } from './server-retention.ts';

/** Every retention rule of the network, of all domains wherever they run. */
export function everyRule(edges: Edges, faults: FaultLog): readonly RetentionRule[] {
  const retention = serverRetention(edges.store);
  const { here } = createDomains({ edges, retention, faults, urls: {}, secret: null });
  return [...retention, ...here.flatMap((domain) => domain.retention ?? [])];
}
