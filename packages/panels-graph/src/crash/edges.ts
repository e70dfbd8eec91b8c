import { randomBytes, randomUUID } from 'node:crypto';
import { createAudit, createReads } from '@freshfaces/access';
import { timeOfRound } from '@freshfaces/fair-draw/beacon';
import { RECORDED_ROUND, RECORDED_ROUNDS } from '@freshfaces/fair-draw/testing/recorded-rounds';
import { createOnce } from '@freshfaces/graph-kit';
import { createPublicLog, logKeyOf } from '@freshfaces/log-keeper';
import type { Store } from '@freshfaces/store';
import { createVault, masterKeyOf } from '@freshfaces/vault';
import type { Beacon } from '../ceremony/beacon.ts';
import type { PanelsEdges } from '../parts.ts';
import { keptPorts, keptStaffNews } from './kept-ports.ts';
import { solveOnce } from './solve-once.ts';

export const LOG_KEY = logKeyOf('3f'.repeat(32));

export const ROUND_AT = timeOfRound(RECORDED_ROUND);
/** A draw published at this instant is closed by the round that was recorded. */
export const PUBLISH_AT = new Date(Date.parse(ROUND_AT) - 75_000).toISOString();

/** drand, as far as it was recorded: a draw published at another instant does without. */
function recordedBeacon(now: () => string): Beacon {
  return {
    isReachable: async () => now() === PUBLISH_AT,
    signatureOf: async (round) => RECORDED_ROUNDS.get(round) ?? null,
  };
}

/** All that the panels domain is given, kept in one store and nowhere else. */
export function edgesOver(store: Store, now: () => string): PanelsEdges {
  return {
    store,
    ports: keptPorts(store, randomUUID),
    audit: createAudit(store),
    reads: createReads({ store, now }),
    publicLog: createPublicLog({ store, key: LOG_KEY, now }),
    vault: createVault({ store, masterKey: masterKeyOf('5a'.repeat(32)) }),
    once: createOnce(store),
    tellStaff: keptStaffNews(store, randomUUID),
    beacon: recordedBeacon(now),
    now,
    random: (bytes) => Uint8Array.from(randomBytes(bytes)),
    solve: solveOnce,
    solvesAtOnce: 1,
    onFault: (error) => process.stderr.write(`${String(error)}\n`),
  };
}
