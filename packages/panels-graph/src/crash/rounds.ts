import { openStore } from '@freshfaces/store';
import { openPanels } from '../parts.ts';
import { openClient } from './client.ts';
import { edgesOver } from './edges.ts';
import type { Engine } from './engines.ts';
import { brokenPromises, brokenRules } from './invariants.ts';
import { type Facts, type Kind, later, live, TIMES } from './life.ts';
import { keepRecruitment } from './recruitment.ts';
import { type Server, startServer } from './server.ts';

const LEAST_ROUNDS = 200;

/** One draw, and the moments at which its server is killed, each counted from the start before it. */
interface Round {
  readonly kind: Kind;
  readonly stops: readonly number[];
}

/** What came of all rounds; `wrong` has a line for each promise or rule that was broken. */
interface Played {
  readonly rounds: number;
  readonly boundaries: number;
  readonly wrong: readonly string[];
}

/**
 * Plays two draws undisturbed to learn every moment at which a server could die, then plays one draw for
 * each moment with the server killed there, and further ones with two kills until there are enough.
 */
export async function killEverywhere(engine: Engine, cache: string): Promise<Played> {
  let server = startServer(cache);
  const rounds: Round[] = [];
  for (const kind of ['whole', 'beacon'] as const) {
    const calm = await playRound(engine, server, cache, { kind, stops: [] });
    if (calm.wrong.length > 0) return { rounds: 0, boundaries: 0, wrong: calm.wrong };
    rounds.push(...boundariesOf(calm.reached).map((stop) => ({ kind, stops: [stop] })));
  }
  // Only a process that ends by itself keeps what it compiled for those that follow.
  await server.end();
  const boundaries = rounds.length;
  while (rounds.length < LEAST_ROUNDS) {
    const { kind = 'whole', stops = [] } = rounds[(rounds.length * 7) % boundaries] ?? {};
    rounds.push({ kind, stops: [...stops, 1 + (rounds.length % 12)] });
  }
  server = startServer(cache);
  const wrong: string[] = [];
  for (const round of rounds) {
    const what = `${round.kind} killed at ${round.stops.join(', ')}`;
    try {
      const played = await playRound(engine, server, cache, round);
      if (played.kills.length === 0) wrong.push(`${what}: it was not killed`);
      const where = played.kills.join('; ');
      wrong.push(...played.wrong.map((sentence) => `${what} (${where}): ${sentence}`));
      server = played.server;
    } catch (error) {
      wrong.push(`${what}: ${String(error)}`);
      server = startServer(cache);
    }
  }
  await server.end();
  return { rounds: rounds.length, boundaries, wrong };
}

/** Amid each transaction, at its end, after it, and before the first: before another is after the one before it. */
function boundariesOf(reached: readonly string[]): readonly number[] {
  return reached.flatMap((at, i) => (i === 0 || !at.startsWith('before') ? [i + 1] : []));
}

async function playRound(engine: Engine, started: Server, cache: string, { kind, stops }: Round) {
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
  await drawNow();
  wrong.push(...(await brokenPromises(panels, facts)));
  wrong.push(...(await brokenRules({ store, panels, drawId, recruitmentId, kind })));
  await store.close();
  await dispose();
  return { wrong, reached, kills: client.kills, server: client.server() };
}
