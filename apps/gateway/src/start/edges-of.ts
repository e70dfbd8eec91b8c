import { systemClock } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import { createDrandBeacon } from '../beacon/drand-beacon.ts';
import { withBackOff } from '../beacon/with-back-off.ts';
import { addressOf, type Env } from '../env.ts';
import { createEdges, type Edges } from '../subgraphs/edges.ts';
import { auditKeyOf } from './audit-key.ts';
import { logKeyOf } from './log-key.ts';
import { masterKeyOf } from './master-key.ts';

/** What domains are given, for a command beside the server. Throws KeyError, VaultError. */
export async function edgesOf(env: Env, store: Store): Promise<Edges> {
  return createEdges({
    store,
    now: systemClock,
    masterKey: await masterKeyOf(env),
    auditKey: await auditKeyOf(env),
    logKey: await logKeyOf(env),
    sending: env.mail !== null,
    publicUrl: addressOf(env),
    beacon: env.beacon ? withBackOff(createDrandBeacon(fetch), systemClock) : null,
  });
}
