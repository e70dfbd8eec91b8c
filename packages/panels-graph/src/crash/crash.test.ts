import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerFor } from '@freshfaces/graph-kit/testing';
import { openStore } from '@freshfaces/store';
import { hasMongoTestServer, type MongoTestServer, startMongoTestServer } from '@freshfaces/store/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createPanelsGraph } from '../create-panels-graph.ts';
import { mustFind } from '../find.ts';
import { openPanels, type Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { everyoneSaysYes } from '../testing/everyone-says-yes.ts';
import { POST, RECRUITER } from '../testing/operations.ts';
import { openClient } from './client.ts';
import { edgesOver } from './edges.ts';
import { brokenPromises, brokenRules } from './invariants.ts';
import { type Facts, type Kind, later, live, TIMES } from './life.ts';
import { killAll, type Server, startServer } from './server.ts';

const LEAST_ROUNDS = 200;
const CREATE = `mutation ($input: CreateRecruitmentInput!) { createRecruitment(input: $input) { id } }`;

let cache = '';
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'freshfaces-compiled-'));
});
afterEach(killAll);
afterAll(() => rm(cache, { recursive: true, force: true }));

/** A database of its own for each round, and what is done for it when its server was killed. */
interface Engine {
  fresh(): Promise<{ environment: Record<string, string>; dispose(): Promise<void> }>;
  afterKill(): Promise<void>;
}

const recruitments = new Map<Kind, Recruitment>();

/** Keeps the recruitment, the same in every round, with a yes of everyone. */
async function keepRecruitment(panels: Panels, kind: Kind): Promise<string> {
  const before = recruitments.get(kind);
  if (before) await panels.recruitments.insert(before);
  const id = before?.id ?? (await createRecruitment(panels, kind));
  const { version: _, ...recruitment } = await mustFind(panels.recruitments, id, 'recruitment');
  recruitments.set(kind, recruitment);
  await everyoneSaysYes(panels, id);
  return id;
}

async function createRecruitment(panels: Panels, kind: Kind): Promise<string> {
  const { now } = panels;
  const { interviews } = TIMES[kind];
  const input = {
    ...POST,
    idempotencyKey: 'the-recruitment',
    interviewsFrom: interviews,
    interviewsTo: interviews.replace(/.$/, (day) => String(Number(day) + 1)),
  };
  const { data, errors } = await runnerFor(createPanelsGraph(panels), now)(RECRUITER, CREATE, { input });
  const id = (data as { createRecruitment: { id: string } } | null)?.createRecruitment.id;
  if (!id) throw new Error(errors?.join() ?? 'Nothing was created');
  return id;
}

/** One draw with the server killed at these moments; answers what is wrong, and the moments reached. */
async function playRound(engine: Engine, server: Server, kind: Kind, stops: readonly number[]) {
  const { environment, dispose } = await engine.fresh();
  const store = await openStore(environment);
  const at = TIMES[kind].from;
  const panels = openPanels(edgesOver(store, () => at));
  const recruitmentId = await keepRecruitment(panels, kind);
  const facts: Facts = { drawId: null, hashes: new Set(), shares: new Set(), places: new Map() };
  const wrong: string[] = [];
  let seed: string | null = null;
  const client = await openClient(
    server,
    {
      cache,
      environment,
      stops,
      async onKilled(client) {
        await engine.afterKill();
        wrong.push(...(await brokenPromises(panels, facts)));
        const [draw] = (await panels.draws.find({ where: { recruitmentId } })).items;
        if (seed !== null && draw?.seed !== seed) wrong.push('the result has changed');
        seed = draw?.seed ?? null;
        // A server that was working a draw out is taken for dead after half a minute of silence.
        if (draw?.state === 'solving') client.at = later(client.at, 0.6);
      },
    },
    at,
  );
  const drawId = await live(client, panels, facts, { kind, recruitmentId });
  const reached = await client.close();
  wrong.push(...(await brokenPromises(panels, facts)));
  wrong.push(...(await brokenRules({ store, panels, drawId, recruitmentId, kind })));
  const drawn = (await panels.draws.get(drawId))?.seed ?? null;
  if (seed !== null && drawn !== seed) wrong.push('the result has changed');
  await store.close();
  await dispose();
  return { wrong, reached, kills: client.kills, server: client.server() };
}

/** Every moment to kill at: inside each transaction, after it, and before the first. */
function boundariesOf(reached: readonly string[]): readonly number[] {
  return reached.flatMap((at, i) => (i === 0 || !at.startsWith('before') ? [i + 1] : []));
}

async function killEverywhere(engine: Engine): Promise<void> {
  const kinds: readonly Kind[] = ['whole', 'beacon'];
  let server = startServer(cache);
  const rounds: { readonly kind: Kind; readonly stops: readonly number[] }[] = [];
  for (const kind of kinds) {
    const calm = await playRound(engine, server, kind, []);
    expect({ kind, wrong: calm.wrong, kills: calm.kills }).toEqual({ kind, wrong: [], kills: [] });
    rounds.push(...boundariesOf(calm.reached).map((stop) => ({ kind, stops: [stop] })));
  }
  await server.end();
  const boundaries = rounds.length;
  while (rounds.length < LEAST_ROUNDS) {
    const { kind = 'whole', stops = [] } = rounds[(rounds.length * 7) % boundaries] ?? {};
    rounds.push({ kind, stops: [...stops, 1 + (rounds.length % 12)] });
  }
  server = startServer(cache);
  for (const { kind, stops } of rounds.slice(0, Number(process.env['ROUNDS'] ?? 999))) {
    const round = await playRound(engine, server, kind, stops);
    const what = { kind, stops, kills: round.kills };
    expect({ ...what, wrong: round.wrong }).toEqual({ ...what, wrong: [] });
    expect({ ...what, killed: round.kills.length > 0 }).toEqual({ ...what, killed: true });
    server = round.server;
  }
  await server.end();
  console.log(`${rounds.length} rounds, ${boundaries} boundaries`);
}

describe('the server killed at every step boundary of ceremony and replacement', () => {
  test('R170: on SQLite there is one result a draw, nothing acknowledged is lost, and replays are safe', {
    timeout: 600_000,
  }, async () => {
    await killEverywhere({
      async fresh() {
        const folder = await mkdtemp(join(tmpdir(), 'freshfaces-crash-'));
        return {
          environment: { FRESHFACES_DATA: folder },
          dispose: () => rm(folder, { recursive: true }),
        };
      },
      afterKill: async () => undefined,
    });
  });

  test.skipIf(!hasMongoTestServer)(
    'R170: the same on MongoDB (skipped where ../shared/tools/mongo-wire.mjs is not at hand)',
    { timeout: 600_000 },
    async () => {
      const mongo: MongoTestServer = await startMongoTestServer();
      let databases = 0;
      try {
        await killEverywhere({
          async fresh() {
            const database = `crash-${databases++}`;
            return {
              environment: { MONGODB_URI: mongo.uri(database) },
              dispose: () => mongo.drop(database),
            };
          },
          afterKill: mongo.endAbandonedTransactions,
        });
      } finally {
        await mongo.stop();
      }
    },
  );
});
