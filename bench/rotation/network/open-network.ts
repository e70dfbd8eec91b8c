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
  type Solve,
} from '@freshfaces/panels-graph';
import { createPoolGraph, openMemberNews, type PoolPorts } from '@freshfaces/pool-graph';
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
  /** Runs everything that the server would do by itself at this moment, or the one job of this name. */
  readonly runJobs: (name?: string) => Promise<void>;
  readonly travel: (instant: string) => void;
  readonly today: () => string;
  readonly dispose: () => Promise<void>;
}

interface Opening {
  /** All randomness comes from it, so that a run can be repeated. */
  readonly seed: number;
  readonly solve: Solve;
  /** Are members written to? A simulation of years does without. */
  readonly areTold: boolean;
}

/** Opens an empty network. */
export async function openNetwork({ seed, solve, areTold }: Opening): Promise<Network> {
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
  const mailing = {
    mail: createMail({ store, now, sending: false }),
    publicUrl: 'http://localhost',
  };
  const nobody = { tellMember: async () => undefined, forgetNews: async () => undefined };
  const pool: PoolPorts = createPoolGraph({
    ...parts,
    ...mailing,
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
    solve,
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
      ...(areTold ? openMemberNews({ ...parts, ...mailing }) : nobody),
      contractBelongsTo: async () => true,
      commissionerOf: async () => null,
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
    async runJobs(name) {
      for (const job of graph.jobs) if (!name || job.name === name) await job.run(instant);
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
