import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasMongoTestServer, startMongoTestServer } from '@freshfaces/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mongoEngine, sqliteEngine } from './engines.ts';
import { killEverywhere } from './rounds.ts';
import { killAll } from './server.ts';

let cache = '';
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'freshfaces-compiled-'));
});
afterAll(async () => {
  killAll();
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
      const mongo = await startMongoTestServer();
      try {
        const { rounds, wrong } = await killEverywhere(mongoEngine(mongo), cache);
        expect(wrong).toEqual([]);
        expect(rounds).toBeGreaterThanOrEqual(200);
      } finally {
        await mongo.stop();
      }
    },
  );
});
