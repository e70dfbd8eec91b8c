import { createHash } from 'node:crypto';
import { createAudit, createReads } from '@freshfaces/access';
import { createOnce, dayOf } from '@freshfaces/graph-kit';
import { createPublicLog } from '@freshfaces/log-keeper';
import { createMail } from '@freshfaces/mail';
import {
  createPanelsGraph,
  openPanels,
  type Panels,
  type PanelsOwnPorts,
  solveHere,
} from '@freshfaces/panels-graph';
import { createPoolGraph, type PoolPorts } from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import { openSqliteTestStore } from '@freshfaces/store/testing';
import { createVault, masterKeyOf, type Vault } from '@freshfaces/vault';

/** A network of its own: the product's pool and panels over a store that is thrown away, at any day. */
export interface Network {
  readonly store: Store;
  readonly vault: Vault;
  readonly panels: Panels;
  readonly panelPorts: PanelsOwnPorts;
  readonly pool: PoolPorts;
  /** Runs everything that the server would do by itself at this moment. */
  readonly runJobs: () => Promise<void>;
  readonly travel: (instant: string) => void;
  readonly today: () => string;
  readonly dispose: () => Promise<void>;
}

/** Opens an empty network; its randomness comes from the seed, so that a run can be repeated. */
export async function openNetwork(seed: number): Promise<Network> {
  const { store, dispose } = await openSqliteTestStore();
  let instant = '2024-01-01T09:00:00.000Z';
  const now = () => instant;
  const random = bytesFrom(seed);
  const vault = createVault({ store, masterKey: masterKeyOf('5a'.repeat(32)) });
  const parts = {
    store,
    vault,
    now,
    random,
    audit: createAudit(store),
    once: createOnce(store),
    reads: createReads({ store, now }),
  };
  const pool: PoolPorts = createPoolGraph({
    ...parts,
    mail: createMail({ store, now, sending: false }),
    publicUrl: 'http://localhost',
    ports: {
      placesSaidYes: (input) => panelPorts.placesSaidYes(input),
      placesOf: (input) => panelPorts.placesOf(input),
      stepBackFor: (input) => panelPorts.stepBackFor(input),
      lastServed: (input) => panelPorts.lastServed(input),
      turnsServed: (input) => panelPorts.turnsServed(input),
      turnsAcross: (input) => panelPorts.turnsAcross(input),
      recordServices: (input) => panelPorts.recordServices(input),
      memberMoved: (input) => panelPorts.memberMoved(input),
      panelFigures: (input) => panelPorts.panelFigures(input),
      recruitmentFacts: (input) => panelPorts.recruitmentFacts(input),
      accountMoved: async () => null,
    },
  }).ports;
  const edges = {
    ...parts,
    publicLog: createPublicLog({ store, key: null, now }),
    solve: solveHere,
    solvesAtOnce: 1,
    beacon: null,
    tellStaff: async () => undefined,
    onFault: (fault: unknown) => {
      throw fault;
    },
    ports: {
      candidates: (input) => pool.candidates(input),
      takeDays: (input) => pool.takeDays(input),
      giveBackDays: (input) => pool.giveBackDays(input),
      keepDays: (input) => pool.keepDays(input),
      readiness: (input) => pool.readiness(input),
      staffTrained: (input) => pool.staffTrained(input),
      members: (input) => pool.members(input),
      organisations: (input) => pool.organisations(input),
      tellMember: async () => null,
      forgetNews: async () => null,
      contractBelongsTo: async () => true,
    } satisfies Panels['ports'],
  };
  const graph = createPanelsGraph(edges);
  const panelPorts: PanelsOwnPorts = graph.ports;
  return {
    store,
    vault,
    panels: openPanels(edges),
    panelPorts,
    pool,
    async runJobs() {
      for (const job of graph.jobs) await job.run(instant);
    },
    travel: (to) => {
      instant = to;
    },
    today: () => dayOf(instant),
    dispose,
  };
}

/** Bytes that are the same for the same seed, 64 at most at a time. */
function bytesFrom(seed: number): (bytes: number) => Uint8Array {
  let calls = 0;
  return (bytes) => {
    const digest = createHash('sha512').update(`freshfaces simulation ${seed} ${calls++}`).digest();
    return new Uint8Array(digest.subarray(0, bytes));
  };
}
