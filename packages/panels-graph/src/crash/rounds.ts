import { openStore } from '@freshfaces/store';
import { openPanels } from '../parts.ts';
import { openClient } from './client.ts';
import type { Solver, Stop } from './command.ts';
import { edgesOver } from './edges.ts';
import type { Engine } from './engines.ts';
import { brokenPromises, brokenRules } from './invariants.ts';
import { type Facts, type Kind, later, live, TIMES } from './life.ts';
import { keepRecruitment } from './recruitment.ts';
import { type Server, startServer } from './server.ts';

const solver = 'looked-up';
const LEAST_ROUNDS = 200;
/** Enough to see what is broken. */
const MOST_WRONG = 10;

/** One draw, and the moments at which its server is killed, each counted from the start before it. */
interface Round {
  readonly kind: Kind;
  readonly stops: readonly number[];
}

interface Playing {
  readonly kind: Kind;
  readonly stops: readonly Stop[];
  readonly solver: Solver;
}

/** What came of all rounds; `wrong` has a line for each promise or rule that was broken. */
export interface Played {
  /** Those in which the server was killed. */
  readonly rounds: number;
  readonly wrong: readonly string[];
}

/**
 * Plays two draws undisturbed to learn every moment at which a server could die, then plays one draw for
 * each moment with the server killed there, and further ones with two kills until there are enough.
 */
export async function killEverywhere(engine: Engine, cache: string): Promise<Played> {
  const boundaries = await learnBoundaries(engine, cache);
  const wrong: string[] = [];
  let server = startServer(cache);
  let rounds = 0;
  for (let at = 0; at < boundaries.length || rounds < LEAST_ROUNDS; at++) {
    const { kind, stops } = boundaries[at] ?? killedTwice(boundaries, at);
    const what = `${kind} killed at ${stops.join(', ')}`;
    try {
      const played = await playRound(engine, server, cache, { kind, stops, solver });
      // Who is drawn decides how many moments there are: the last may not come.
      if (played.kills.length > 0) rounds += 1;
      const where = played.kills.join('; ');
      wrong.push(...played.wrong.map((sentence) => `${what} (${where}): ${sentence}`));
      server = played.server;
    } catch (error) {
      wrong.push(`${what}: ${String(error)}`);
      server = startServer(cache);
    }
    if (wrong.length >= MOST_WRONG) break;
  }
  await server.end();
  return { rounds, wrong };
}

async function learnBoundaries(engine: Engine, cache: string): Promise<readonly Round[]> {
  const server = startServer(cache);
  const boundaries: Round[] = [];
  for (const kind of ['whole', 'beacon'] as const) {
    const { reached, wrong } = await playRound(engine, server, cache, { kind, stops: [], solver });
    if (wrong.length > 0) throw new Error(`Undisturbed: ${wrong.join('; ')}`);
    boundaries.push(...boundariesOf(reached).map((stop) => ({ kind, stops: [stop] })));
  }
  // Only a process that ends by itself keeps what it compiled for those that follow.
  await server.end();
  return boundaries;
}

/** The server dies again soon after it came back. */
function killedTwice(boundaries: readonly Round[], at: number): Round {
  const { kind = 'whole', stops = [] } = boundaries[(at * 7) % boundaries.length] ?? {};
  return { kind, stops: [...stops, 1 + (at % 12)] };
}

/** Amid each transaction, at its end, after it, and before the first: before another is after the one before it. */
function boundariesOf(reached: readonly string[]): readonly number[] {
  return reached.flatMap((at, i) => (i === 0 || !at.startsWith('before') ? [i + 1] : []));
}

/** One draw from its start to its end, on a server that is killed at these moments. */
export async function playRound(
  engine: Engine,
  started: Server,
  cache: string,
  { kind, stops, solver }: Playing,
) {
  const { environment, dispose } = await engine.fresh();
  const store = await openStore(environment);
  const at = TIMES[kind].from;
  const panels = openPanels(edgesOver(store, () => at));
  const recruitmentId = await keepRecruitment(panels, kind);
  const facts: Facts = { drawId: null, hashes: new Set(), shares: new Set(), places: new Map() };
  const wrong: string[] = [];
  let seed: string | null = null;
  const drawNow = async () => {
    const [draw] = (await panels.draws.find({ where: { recruitmentId } })).items;
    if (seed !== null && draw?.seed !== seed) wrong.push('the result has changed');
    seed = draw?.seed ?? null;
    return draw;
  };
  const client = await openClient(
    started,
    {
      cache,
      environment,
      stops,
      solver,
      async onKilled(client) {
        await engine.afterKill();
        wrong.push(...(await brokenPromises(panels, facts)));
        // A server that was working a draw out is taken for dead after half a minute of silence.
        if ((await drawNow())?.state === 'solving') client.at = later(client.at, 0.6);
      },
    },
    at,
  );
  const drawId = await live(client, panels, facts, { kind, recruitmentId });
  const reached = await client.close();
  const attempts = (await drawNow())?.attempts ?? 0;
  wrong.push(...(await brokenPromises(panels, facts)));
  wrong.push(...(await brokenRules({ store, panels, drawId, recruitmentId, kind })));
  await store.close();
  await dispose();
  return { wrong, reached, attempts, kills: client.kills, server: client.server() };
}
