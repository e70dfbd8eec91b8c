import { randomBytes } from 'node:crypto';
import { type Audit, createAudit, createReads } from '@freshfaces/access';
import { createOnce, type Viewer } from '@freshfaces/graph-kit';
import { runnerFor } from '@freshfaces/graph-kit/testing';
import { createPublicLog, logKeyOf } from '@freshfaces/log-keeper';
import { openTestStore } from '@freshfaces/store/testing';
import { createVault, masterKeyOf } from '@freshfaces/vault';
import type { GraphQLError } from 'graphql';
import { createPanelsGraph } from '../create-panels-graph.ts';
import { solveHere } from '../draws/solve.ts';
import { openPanels, type Panels } from '../parts.ts';
import type { StaffNews } from '../ports.ts';
import { type SamplePool, samplePoolState, samplePorts } from './sample-pool.ts';

/** The panels subgraph over a real store with a clock the test moves, and its operations. */
export interface PanelsBench {
  readonly panels: Panels;
  readonly pool: SamplePool;
  readonly graph: ReturnType<typeof createPanelsGraph>;
  at(instant: string): void;
  ask<T = Record<string, unknown>>(
    operation: string,
    variables: object,
    viewer: Viewer | null,
  ): Promise<Answer<T>>;
  /** What staff were told, oldest first. */
  readonly toldStaff: readonly StaffNews[];
  /** What went into the audit trail, oldest first. */
  readonly happened: readonly Happened[];
  /** Every answer so far as text, to look for what must never be in one. */
  readonly said: string[];
  dispose(): Promise<void>;
}

type Happened = Parameters<Audit['record']>[0];

interface Answer<T> {
  readonly data: T;
  readonly code: string | null;
  readonly message: string | null;
}

export async function openPanelsBench(
  options: Partial<Pick<Panels, 'solve' | 'beacon'>> = {},
): Promise<PanelsBench> {
  const { store, dispose } = await openTestStore();
  const pool = samplePoolState();
  let instant = '2026-11-22T09:00:00.000Z';
  const now = () => instant;
  const audit = createAudit(store);
  const happened: Happened[] = [];
  const toldStaff: StaffNews[] = [];
  const edges = {
    store,
    ports: samplePorts(pool),
    audit: {
      ...audit,
      async record(event: Happened) {
        await audit.record(event);
        happened.push(event);
      },
    },
    reads: createReads({ store, now }),
    publicLog: createPublicLog({ store, key: logKeyOf('3f'.repeat(32)), now }),
    vault: createVault({ store, masterKey: masterKeyOf('5a'.repeat(32)) }),
    once: createOnce(store),
    tellStaff: async (news: StaffNews) => void toldStaff.push(news),
    beacon: options.beacon ?? null,
    now,
    random: (bytes: number) => Uint8Array.from(randomBytes(bytes)),
    solve: options.solve ?? solveHere,
    solvesAtOnce: 1,
    // A test that ends while a draw is being worked out closes the store under it.
    onFault: () => undefined,
  };
  const graph = createPanelsGraph(edges);
  const run = runnerFor(graph, edges.now);
  const said: string[] = [];
  return {
    panels: openPanels(edges),
    pool,
    graph,
    said,
    happened,
    toldStaff,
    at: (next) => void (instant = next),
    async ask(operation, variables, viewer): Promise<Answer<never>> {
      const { data, errors } = await run(viewer, operation, { ...variables });
      const [error] = errors ?? [];
      const answer = {
        data: data as never,
        code: error ? codeOf(error) : null,
        message: error?.message ?? null,
      };
      said.push(JSON.stringify(answer));
      return answer;
    },
    dispose,
  };
}

function codeOf({ extensions, message }: GraphQLError): string {
  const code = extensions['code'];
  return typeof code === 'string' ? code : message;
}
