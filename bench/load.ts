/**
 * `pnpm bench load`: ten draws started at once on a network of 1,000 members and 10 organisations. The
 * pool's pages, opened 20 times a second through the real server, are measured before and meanwhile.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { openStore } from '@freshfaces/store';
import { createVault, masterKeyOf } from '@freshfaces/vault';
import { fillRecruitments, RECRUITERS } from './load/ready-to-draw.ts';
import { fillNetwork } from './pool/fill-network.ts';
import { type Measured, measure, quantile } from './pool/measure.ts';
import { pagesOf } from './pool/pages.ts';
import { startServer } from './pool/start-server.ts';
import { type Visitor, visitorOf } from './pool/visitor.ts';
import { table } from './table.ts';

const SIZE = { members: 1_000, organisations: 10 };
const YESES = 300;
const QUIET_SECONDS = 12;
const PER_SECOND = 20;
const GOAL_MS = 300;
const LOOK_EVERY_MS = 1_000;
const AT_MOST_MS = 600_000;

interface Ended {
  readonly state: string;
  /** From its start to its publication, in milliseconds. */
  readonly took: number;
}

interface Recruiter {
  readonly visitor: Visitor;
  readonly recruitmentIds: readonly string[];
}

const folder = await mkdtemp(join(tmpdir(), 'freshfaces-bench-'));
const keys = { master: randomBytes(32).toString('hex'), audit: randomBytes(32).toString('hex') };
const today = new Date().toISOString().slice(0, 10);
const ready = await fill();
const server = await startServer(folder, keys);
try {
  const pages = await pagesOf(server.address, today);
  for (const page of pages) await page.open(0);
  const quiet = await measure(pages, { perSecond: PER_SECOND, seconds: QUIET_SECONDS });

  const recruiters: Recruiter[] = [];
  for (const [at, recruitmentIds] of ready.entries()) {
    recruiters.push({
      visitor: await visitorOf(server.address, RECRUITERS[at] ?? ''),
      recruitmentIds,
    });
  }
  const drawing = new Set([1]);
  const drawn = Promise.all(recruiters.flatMap(startAll)).finally(() => drawing.clear());
  const meanwhile: Measured[] = [];
  while (drawing.size > 0)
    meanwhile.push(...(await measure(pages, { perSecond: PER_SECOND, seconds: 2 })));
  report(quiet, meanwhile, await drawn);
} finally {
  await server.stop();
  await rm(folder, { recursive: true });
}

async function fill(): Promise<readonly (readonly string[])[]> {
  const store = await openStore({ FRESHFACES_DATA: folder });
  const vault = createVault({ store, masterKey: masterKeyOf(keys.master) });
  await fillNetwork({ store, vault }, SIZE, today);
  const recruitments = await fillRecruitments(store, { ...SIZE, yeses: YESES }, today);
  await store.close();
  return recruitments;
}

function startAll({ visitor, recruitmentIds }: Recruiter): Promise<Ended>[] {
  return recruitmentIds.map(async (recruitmentId) => {
    const witnessCommitment = shareCommitment('witness', randomBytes(32).toString('hex'));
    const started = performance.now();
    const idempotencyKey = randomBytes(16).toString('hex');
    await visitor.ask('StartDraw', { input: { idempotencyKey, recruitmentId, witnessCommitment } });
    return published(visitor, recruitmentId, started);
  });
}

async function published(visitor: Visitor, id: string, started: number): Promise<Ended> {
  while (performance.now() - started < AT_MOST_MS) {
    const { recruitment } = await visitor.ask<{
      recruitment: { draw: { state: string } | null };
    }>('Ceremony', { id });
    const state = recruitment.draw?.state ?? 'STOPPED';
    if (state !== 'QUEUED' && state !== 'SOLVING') {
      return { state, took: performance.now() - started };
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return { state: 'TOO LATE', took: AT_MOST_MS };
}

function report(
  quiet: readonly Measured[],
  meanwhile: readonly Measured[],
  ended: readonly Ended[],
): void {
  const [before, during] = [quiet, meanwhile].map((pages) => pages.flatMap(({ took }) => took));
  const ms = (value: number) => `${Math.round(value)} ms`;
  const at = (took: readonly number[] = [], share: number) => quantile(took, share);
  const row = (name: string, share: number) => {
    const [few, many] = [at(before, share), at(during, share)];
    return [name, ms(few), ms(many), `× ${(many / few).toFixed(1)}`];
  };
  const last = Math.max(...ended.map(({ took }) => took));
  const first = Math.min(...ended.map(({ took }) => took));
  console.log(
    `${SIZE.members} members, ${YESES} yeses a draw; ${PER_SECOND} pages a second; ${cpus().length} cores.\n`,
  );
  console.log(
    table(
      ['pages', 'no draw', 'ten draws', 'ratio'],
      [row('median', 0.5), row('95 in 100', 0.95), row('worst', 1)],
    ),
  );
  console.log(
    `\nThe first draw was published after ${(first / 1000).toFixed(1)} s, the last after ${(last / 1000).toFixed(1)} s.\n`,
  );
  const faults = meanwhile.flatMap((page) => page.faults);
  const goals: readonly (readonly [boolean, string])[] = [
    [
      ended.every(({ state }) => state === 'COMMITTED'),
      `all ten published: ${ended.map(({ state }) => state).join(', ')}`,
    ],
    [
      at(during, 0.95) < GOAL_MS,
      `95 in 100 pages within ${GOAL_MS} ms while ten draws are worked out`,
    ],
    [faults.length === 0, `every request answered${faults.length ? `: ${faults[0]}` : ''}`],
  ];
  for (const [kept, goal] of goals) console.log(`${kept ? '✓' : '✗'} ${goal}`);
  process.exitCode = goals.every(([kept]) => kept) ? 0 : 1;
}
