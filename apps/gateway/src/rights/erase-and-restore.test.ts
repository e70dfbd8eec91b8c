import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPeople, type Person, pendingErasures } from '@freshfaces/access';
import { makeBackup, restoreBackup } from '@freshfaces/backup';
import { seedDemoNetwork } from '@freshfaces/demo-network';
import { verifyText } from '@freshfaces/fair-draw/verify';
import type { Subgraph } from '@freshfaces/graph-kit';
import { askerFor } from '@freshfaces/graph-kit/testing';
import { openMemberNames } from '@freshfaces/pool-graph';
import { openStore } from '@freshfaces/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyRule } from '../retention/every-rule.ts';
import { serverRetention } from '../retention/server-retention.ts';
import { createFaultLog } from '../server/fault-log.ts';
import { createLog } from '../server/log.ts';
import { createDomains } from '../subgraphs/create-domains.ts';
import { createEdges, type Edges } from '../subgraphs/edges.ts';
import { TEST_KEY } from '../testing/test-gateway.ts';
import { type WatchedStore, watched } from '../testing/watched-store.ts';

const NOW = '2026-11-22T09:00:00.000Z';
const TEN_YEARS_LATER = '2036-11-22T09:00:00.000Z';
const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { erased kept } }`;
const BACKUP_KEY = Buffer.alloc(32, 7);

/** The domains of a network on one SQLite file, as the server wires them. */
interface Network extends WatchedStore {
  readonly edges: Edges;
  readonly people: Subgraph;
}

const faults = createFaultLog(createLog('silent'), { withMessages: false });
let folder: string;
let network: Network;
/** How many draws the demo network has published. */
let recordCount: number;

async function open(): Promise<Network> {
  const watch = watched(await openStore({ FRESHFACES_DATA: folder }));
  const { store } = watch;
  const now = () => NOW;
  const publicUrl = 'http://localhost';
  const edges = createEdges({
    store,
    now,
    masterKey: TEST_KEY,
    auditKey: null,
    logKey: null,
    sending: false,
    publicUrl,
  });
  const retention = serverRetention(store);
  const { here } = createDomains({ edges, retention, faults, urls: {}, secret: null });
  const people = here.find(({ name }) => name === 'people');
  if (!people) throw new Error('No people subgraph was made.');
  return { ...watch, edges, people };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'freshfaces-rights-'));
  network = await open();
  await seedDemoNetwork({ store: network.store, vault: network.edges.vault }, NOW);
  recordCount = (await network.documents('draw-records')).length;
}, 180_000);
afterAll(async () => {
  await network.store.close();
  rmSync(folder, { recursive: true });
});

/** A member who sat on a panel, with the name nobody may read after the erasure. */
async function someoneWhoServed({ store, documents }: Network) {
  const [turn] = (await documents('services')) as readonly { memberId: string }[];
  const memberId = turn?.memberId ?? '';
  const [person] = (await openPeople(store).find({ where: { memberId } })).items;
  const kept = await openMemberNames(store).get(memberId);
  if (!person || !kept) throw new Error('Nobody in the demo network served on a panel.');
  return { person, name: kept.name };
}

async function verifiedRecords(): Promise<number> {
  const records = (await network.documents('draw-records')) as readonly { record: string }[];
  for (const { record } of records) expect(await verifyText(record)).toMatchObject({ ok: true });
  return records.length;
}

const runFinishing = () =>
  network.people.jobs.find(({ name }) => name === 'finish-erasures')?.run(NOW);

describe('someone who was erased', () => {
  let person: Person;
  let name: string;
  let backup: string;

  test('is nowhere in the store any more', async () => {
    ({ person, name } = await someoneWhoServed(network));
    const made = { folder, to: join(folder, 'backups'), key: BACKUP_KEY, at: NOW };
    backup = (await makeBackup({ ...made, version: '0.1.0' })).file;
    expect(await network.everything()).toContain(name);
    const input = { idempotencyKey: 'erase-me-for-ever', personId: person.id, confirm: 'ERASE' };
    const viewer = { ...person, personId: person.id };
    const ask = askerFor(network.people, () => NOW);
    const { data, problems } = await ask<{ erasePerson: { erased: string[] } }>(viewer, ERASE, {
      input,
    });
    expect(problems).toEqual([]);
    expect(data.erasePerson.erased.length).toBeGreaterThan(2);
    expect(recordCount).toBeGreaterThan(20);
    expect(await pendingErasures(network.store)).toEqual([]);
    expect(await network.everything()).not.toContain(name);
    expect(await network.edges.audit.firstBreak()).toBeNull();
  });

  test('comes back with an older backup, and is erased again before anything else', async () => {
    await network.store.close();
    const { erasures } = await restoreBackup({
      file: backup,
      folder,
      key: BACKUP_KEY,
      auditKey: null,
      at: '2026-11-23T09:00:00.000Z',
      register: null,
    });
    expect(erasures).toBe(1);
    network = await open();
    expect(await network.everything()).toContain(name);
    await runFinishing();
    expect(await pendingErasures(network.store)).toEqual([]);
    expect(await network.everything()).not.toContain(name);
    expect((await openPeople(network.store).get(person.id))?.memberId).toBeNull();
  });

  test('leaves every past public record as it was: it still verifies', async () => {
    expect(await verifiedRecords()).toBe(recordCount);
  });
});

test('ten years of retention take nothing that the audit trail or past draws need', async () => {
  const before = await network.edges.audit.health();
  for (const { run } of everyRule(network.edges, faults)) {
    const due = await run(TEN_YEARS_LATER, true);
    expect(await run(TEN_YEARS_LATER, false)).toBe(due);
    expect(await run(TEN_YEARS_LATER, true)).toBe(0);
  }
  const after = await network.edges.audit.health();
  expect(after).toMatchObject({ whole: true });
  expect(after.events).toBeGreaterThanOrEqual(before.events);
  expect(await verifiedRecords()).toBe(recordCount);
});
