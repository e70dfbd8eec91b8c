import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  hasMongoTestServer,
  type MongoTestServer,
  startMongoTestServer,
} from '@freshfaces/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, mongoEngine, sqliteEngine } from './engines.ts';
import { killEverywhere } from './rounds.ts';
import { killAll } from './server.ts';
import { THREAD_MOMENTS } from './solve-in-told-thread.ts';
import { killInThread } from './thread-rounds.ts';

let cache = '';
let mongo: MongoTestServer | null = null;
let onMongo: Engine | null = null;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'freshfaces-compiled-'));
  if (!hasMongoTestServer) return;
  mongo = await startMongoTestServer();
  onMongo = mongoEngine(mongo);
});
afterAll(async () => {
  killAll();
  await mongo?.stop();
  await rm(cache, { recursive: true, force: true });
});

const timeout = 1_200_000;

describe.concurrent('a server killed at every step boundary of ceremony and replacement', () => {
  test('R49, R54: on SQLite leaves one result a draw, loses nothing acknowledged, and takes replays', {
    timeout,
  }, async () => {
    const { rounds, wrong } = await killEverywhere(sqliteEngine, cache);
    expect(wrong).toEqual([]);
    expect(rounds).toBeGreaterThanOrEqual(200);
  });

  test.skipIf(!hasMongoTestServer)(
    'R49, R54: on MongoDB does the same (skipped where ../shared/tools/mongo-wire.mjs is not at hand)',
    { timeout },
    async () => {
      if (!onMongo) throw new Error('There is no server');
      const { rounds, wrong } = await killEverywhere(onMongo, cache);
      expect(wrong).toEqual([]);
      expect(rounds).toBeGreaterThanOrEqual(200);
    },
  );
});

describe('a server killed with the thread that works a draw out, at each of its words and then once more', () => {
  test('R49: on SQLite works it out again, and publishes and picks once', { timeout }, async () => {
    const { rounds, wrong } = await killInThread(sqliteEngine, cache);
    expect(wrong).toEqual([]);
    expect(rounds).toBe(THREAD_MOMENTS.length);
  });

  test.skipIf(!hasMongoTestServer)(
    'R49: on MongoDB does the same (skipped where ../shared/tools/mongo-wire.mjs is not at hand)',
    { timeout },
    async () => {
      if (!onMongo) throw new Error('There is no server');
      const { rounds, wrong } = await killInThread(onMongo, cache);
      expect(wrong).toEqual([]);
      expect(rounds).toBe(THREAD_MOMENTS.length);
    },
  );
});
