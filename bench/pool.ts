/**
 * `pnpm bench pool`: the pool's pages of a network of 10,000 members and 50 organisations, through the
 * real server over HTTP at 20 requests a second, beside the same of a network of 1,000 in one run.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@freshfaces/store';
import { createVault, masterKeyOf } from '@freshfaces/vault';
import { fillNetwork, type NetworkSize } from './pool/fill-network.ts';
import { type Measured, measure, quantile } from './pool/measure.ts';
import { pagesOf } from './pool/pages.ts';
import { startServer } from './pool/start-server.ts';
import { table } from './table.ts';

const PER_SECOND = 20;
const SECONDS = 18;
const GOAL_MS = 300;
const SMALL: NetworkSize = { members: 1_000, organisations: 5 };
const LARGE: NetworkSize = { members: 10_000, organisations: 50 };
const GROWTH = LARGE.members / SMALL.members;

interface Run {
  readonly pages: readonly Measured[];
  /** Of the server's processor, a request. */
  readonly cpuMs: number;
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
    const before = server.cpuMs();
    const measured = await measure(pages, { perSecond: PER_SECOND, seconds: SECONDS });
    return { pages: measured, cpuMs: (server.cpuMs() - before) / (PER_SECOND * SECONDS) };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

const small = await runAt(SMALL);
const large = await runAt(LARGE);
const rows = large.pages.map(({ name, took }, at) => {
  const before = quantile(small.pages[at]?.took ?? [], 0.5);
  const [middle, most, worst] = [0.5, 0.95, 1].map((share) => quantile(took, share));
  return { name, before, middle: middle ?? 0, most: most ?? 0, worst: worst ?? 0 };
});

const people = (size: NetworkSize) => size.members.toLocaleString('en-GB');
console.log(
  `${people(LARGE)} members, ${LARGE.organisations} organisations; ${PER_SECOND} requests a second for ${SECONDS} s; ${cpus().length} cores.\n`,
);
console.log(
  table(
    ['page', 'median', '95 in 100', 'worst', `median of ${people(SMALL)}`, 'growth'],
    rows.map(({ name, before, middle, most, worst }) => [
      name,
      ...[middle, most, worst, before].map(ms),
      `× ${(middle / before).toFixed(1)}`,
    ]),
  ),
);

const all = large.pages.flatMap(({ took }) => took);
const faults = [...small.pages, ...large.pages].flatMap((page) => page.faults);
const slow = rows.filter(({ most }) => most >= GOAL_MS);
const steep = rows.filter(({ before, middle }) => middle / before > GROWTH);
console.log(
  `\nall pages: median ${ms(quantile(all, 0.5))}, 95 in 100 within ${ms(quantile(all, 0.95))}; the server’s processor: ${small.cpuMs.toFixed(1)} → ${large.cpuMs.toFixed(1)} ms a request\n`,
);
const goals: readonly (readonly [boolean, string])[] = [
  [slow.length === 0, `95 in 100 of each page within ${GOAL_MS} ms${named(slow)}`],
  [steep.length === 0, `no page grows faster than its network, × ${GROWTH}${named(steep)}`],
  [faults.length === 0, `every request answered${faults.length ? `: ${faults[0]}` : ''}`],
];
for (const [kept, goal] of goals) console.log(`${kept ? '✓' : '✗'} ${goal}`);
process.exitCode = goals.every(([kept]) => kept) ? 0 : 1;

function named(found: readonly { readonly name: string }[]): string {
  return found.length === 0 ? '' : `: not ${found.map(({ name }) => name).join('; ')}`;
}
