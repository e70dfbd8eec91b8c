/**
 * `pnpm bench pool`: the pool's pages of a network of 10,000 members and 50 organisations, through the
 * real server over HTTP at 20 requests a second, beside the same of a network of 1,000 in one run.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@freshfaces/store';
import { createVault, masterKeyOf } from '@freshfaces/vault';
import { fillNetwork, type NetworkSize } from './pool/fill-network.ts';
import { type Measured, measure, quantile } from './pool/measure.ts';
import { type BenchPage, pagesOf } from './pool/pages.ts';
import { type BenchServer, startServer } from './pool/start-server.ts';
import { table } from './table.ts';

const PER_SECOND = 20;
const SECONDS = 18;
const GOAL_MS = 300;
const SMALL: NetworkSize = { members: 1_000, organisations: 5 };
const LARGE: NetworkSize = { members: 10_000, organisations: 50 };
const GROWTH = LARGE.members / SMALL.members;

const ALONE = 20;

interface Run {
  readonly pages: readonly Measured[];
  /** What one opening of each page costs the server's processor, in milliseconds, opened one by one. */
  readonly cost: readonly number[];
}

async function runAt(size: NetworkSize): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'freshfaces-bench-'));
  const today = new Date().toISOString().slice(0, 10);
  const keys = { master: randomBytes(32).toString('hex'), audit: randomBytes(32).toString('hex') };
  const store = await openStore({ FRESHFACES_DATA: folder });
  const vault = createVault({ store, masterKey: masterKeyOf(keys.master) });
  await fillNetwork({ store, vault }, size, today);
  await store.close();
  const server = await startServer(folder, keys);
  try {
    const pages = await pagesOf(server.address, today);
    for (const page of pages) await page.open(0);
    const measured = await measure(pages, { perSecond: PER_SECOND, seconds: SECONDS });
    const cost: number[] = [];
    for (const page of pages) cost.push(await costOf(page, server));
    return { pages: measured, cost };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function costOf(page: BenchPage, server: BenchServer): Promise<number> {
  const before = server.cpuMs();
  for (let at = 0; at < ALONE; at++) await page.open(at);
  return (server.cpuMs() - before) / ALONE;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

const small = await runAt(SMALL);
const large = await runAt(LARGE);
const rows = large.pages.map(({ name, took }, at) => {
  const [middle = 0, most = 0, worst = 0] = [0.5, 0.95, 1].map((share) => quantile(took, share));
  const [few = 0, many = 0] = [small.cost[at], large.cost[at]];
  return { name, middle, most, worst, few, many, growth: many / few };
});

const people = (size: NetworkSize) => size.members.toLocaleString('en-GB');
const [load = 0] = loadavg();
console.log(
  `${people(LARGE)} members, ${LARGE.organisations} organisations; ${PER_SECOND} requests a second for ${SECONDS} s; ${cpus().length} cores, ${load.toFixed(1)} processes wanting them.\n`,
);
console.log(
  table(
    [
      'page',
      'median',
      '95 in 100',
      'worst',
      `processor at ${people(SMALL)}`,
      `at ${people(LARGE)}`,
      'growth',
    ],
    rows.map(({ name, middle, most, worst, few, many, growth }) => [
      name,
      ...[middle, most, worst].map(ms),
      ...[few, many].map((cost) => `${cost.toFixed(1)} ms`),
      `× ${growth.toFixed(1)}`,
    ]),
  ),
);

const all = large.pages.flatMap(({ took }) => took);
const faults = [...small.pages, ...large.pages].flatMap((page) => page.faults);
const slow = rows.filter(({ most }) => most >= GOAL_MS);
const steep = rows.filter(({ growth }) => growth > GROWTH);
console.log(
  `\nall pages: median ${ms(quantile(all, 0.5))}, 95 in 100 within ${ms(quantile(all, 0.95))}\n`,
);
const goals: readonly (readonly [boolean, string])[] = [
  [slow.length === 0, `95 in 100 of each page within ${GOAL_MS} ms${named(slow)}`],
  [
    steep.length === 0,
    `no page costs more than in proportion: × ${GROWTH} for ${GROWTH} times as many${named(steep)}`,
  ],
  [faults.length === 0, `every request answered${faults.length ? `: ${faults[0]}` : ''}`],
];
for (const [kept, goal] of goals) console.log(`${kept ? '✓' : '✗'} ${goal}`);
process.exitCode = goals.every(([kept]) => kept) ? 0 : 1;

function named(found: readonly { readonly name: string }[]): string {
  return found.length === 0 ? '' : `: not ${found.map(({ name }) => name).join('; ')}`;
}
