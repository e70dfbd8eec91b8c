// A process of its own: node server-process.ts. The panels domain over the store that the environment names.
// Reads one command a line, answers one line each; at the moment it is told to stop at it says so and waits
// to be killed, in the middle of whatever it was doing.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { GraphContext, Subgraph } from '@freshfaces/graph-kit';
import { openStore, type Store } from '@freshfaces/store';
import { createPanelsGraph } from '../create-panels-graph.ts';
import { openPanels } from '../parts.ts';
import type { Command, Line, Solver, Stop } from './command.ts';
import { edgesOver } from './edges.ts';
import { solveInToldThread } from './solve-in-told-thread.ts';
import { stoppingStore } from './stopping-store.ts';

let instant = '';
let stopAt: Stop = Number.POSITIVE_INFINITY;
let reached: string[] = [];
let open: Awaited<ReturnType<typeof openProduct>> | null = null;

function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

function reach(moment: string): void {
  reached.push(moment);
  if (reached.length !== stopAt && moment !== stopAt) return;
  say({ stoppedAt: moment });
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

async function openProduct(environment: Record<string, string>, solver: Solver) {
  const kept = await openStore(environment);
  const store: Store = stoppingStore(kept, (moment, written) =>
    reach(`${moment} ${[...written].sort().join(' ')}`.trim()),
  );
  const edges = {
    ...edgesOver(store, () => instant),
    ...(solver === 'thread' ? { solve: solveInToldThread(reach) } : {}),
  };
  const graph = createPanelsGraph(edges);
  return { store, graph, panels: openPanels(edges) };
}

async function answer(command: Command): Promise<unknown> {
  if (command.do === 'open') {
    await open?.store.close();
    open = await openProduct(command.environment, command.solver);
    stopAt = command.stopAt ?? Number.POSITIVE_INFINITY;
    reached = [];
    return null;
  }
  if (command.do === 'close' || !open) {
    await open?.store.close();
    open = null;
    return reached;
  }
  instant = command.at;
  const { graph, panels } = open;
  if (command.do === 'ask') return mutate(graph, command);
  if (command.do === 'job') {
    await graph.jobs.find(({ name }) => name === command.job)?.run(command.at);
    return null;
  }
  const isWorkedOn = async () =>
    ['queued', 'solving'].includes((await panels.draws.get(command.drawId))?.state ?? '');
  while (await isWorkedOn()) await new Promise((resolve) => setTimeout(resolve, 5));
  return null;
}

type Mutation = (
  parent: null,
  variables: { readonly input: object },
  context: GraphContext,
) => Promise<{ readonly id: string; readonly drawId?: string }>;

/** What the graph's own resolver answers; the text of a query is not needed for that. */
async function mutate(
  { resolvers }: Subgraph,
  { mutation, input, viewer }: Extract<Command, { do: 'ask' }>,
) {
  const { [mutation]: resolve } = resolvers['Mutation'] as Record<string, Mutation>;
  const now = () => instant;
  const context = { viewer, requestId: 'crash', now, loaders: new Map() };
  try {
    const { id, drawId } = (await resolve?.(null, { input }, context)) ?? {};
    return { id: drawId ?? id };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

for await (const line of createInterface(process.stdin)) {
  const value = await answer(JSON.parse(line) as Command);
  say({ value: value ?? null });
}
