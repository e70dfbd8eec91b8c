/**
 * `pnpm bench store`: operations a second of both engines on the same work, in one run. SQLite waits
 * for the disk at every commit. MongoDB is the server of `MONGODB_URI`, else the test server.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '@freshfaces/store';
import { openStore } from '@freshfaces/store';
import { openTestStore } from '@freshfaces/store/testing';
import type { Case, Ground } from './store/cases.ts';
import { CASES, prepare, SIZE } from './store/cases.ts';
import { startTestServer } from './store/test-server.ts';
import { table } from './table.ts';

const SECONDS = 1.5;

/** Operations a second. */
async function measure(one: Case, ground: Ground): Promise<number> {
  const started = performance.now();
  const ends = started + SECONDS * 1000;
  let calls = 0;
  const caller = async () => {
    while (performance.now() < ends) await one.run(ground, calls++);
  };
  await Promise.all(Array.from({ length: one.callers }, caller));
  return (calls * one.each * 1000) / (performance.now() - started);
}

async function measureAll(store: Store): Promise<number[]> {
  const ground = await prepare(store);
  const figures: number[] = [];
  for (const one of CASES) figures.push(await measure(one, ground));
  return figures;
}

async function sqliteFigures(): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'freshfaces-bench-'));
  const store = await openStore({ FRESHFACES_DATA: folder });
  const figures = await measureAll(store);
  await store.close();
  await rm(folder, { recursive: true });
  return figures;
}

async function mongoFigures(uri: string): Promise<number[]> {
  process.env['MONGODB_URI'] = uri;
  const { store, dispose } = await openTestStore();
  const figures = await measureAll(store);
  await dispose();
  return figures;
}

function rounded(figure: number): string {
  return Math.round(figure).toLocaleString('en-GB');
}

const given = process.env['MONGODB_URI'];
const server = given ? null : await startTestServer();
const uri = given ?? server?.uri;
const sqlite = await sqliteFigures();
const mongo = uri ? await mongoFigures(uri) : null;
server?.stop();

console.log(`Operations a second, ${SIZE.toLocaleString('en-GB')} members, ${SECONDS} s a figure.`);
if (server) {
  console.log('MongoDB here is the wire-compatible test server, which keeps everything in memory:');
  console.log(
    'it shows the cost of the driver and the wire, not what a real replica set would do.',
  );
}
if (!mongo) console.log('MongoDB: no server at hand; set MONGODB_URI to compare.');
console.log();
console.log(
  table(
    ['work', 'SQLite', ...(mongo ? ['MongoDB', 'SQLite ÷ MongoDB'] : [])],
    CASES.map(({ name }, at) => {
      const [ours = 0, theirs = 0] = [sqlite[at], mongo?.[at]];
      return [name, rounded(ours), ...(mongo ? [rounded(theirs), (ours / theirs).toFixed(2)] : [])];
    }),
  ),
);
