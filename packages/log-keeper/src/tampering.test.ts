import { randomInt } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Collection, type Doc, findAll } from '@freshfaces/store';
import { openTestStore } from '@freshfaces/store/testing';
import { expect, test } from 'vitest';
import { HEAD, type LogDocuments, openLogDocuments } from './log.store.ts';
import { logKeyOf } from './log-key.ts';
import { createPublicLog } from './public-log.ts';
import { editsOf, type Pick, type StoredLog } from './testing/tampering.ts';
import { verifyStoredLog } from './verify-log.ts';

const EDITS_TRIED = 1_000;
const ENTRIES = 150;
const SEEN = 130;
const KEY = logKeyOf('3f'.repeat(32));
const FIRST_SEED = Number(process.env['TAMPER_SEED'] ?? randomInt(2 ** 31));
const KINDS = ['commitment', 'shares', 'result', 'replacement', 'interest'] as const;

/** The same numbers for the same seed (mulberry32). */
function pickFrom(seed: number): Pick {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

/** A document as it was given to the store. */
function bare<T extends object>(doc: T & { readonly version: number }): T {
  return JSON.parse(JSON.stringify({ ...doc, version: undefined })) as T;
}

async function stored({ entries, nodes, heads }: LogDocuments): Promise<StoredLog> {
  const head = await heads.get(HEAD);
  if (!head) throw new Error('There is no log.');
  return {
    entries: (await findAll(entries, {})).map((entry) => bare(entry)),
    nodes: (await findAll(nodes, {})).map((node) => bare(node)),
    head: bare(head),
  };
}

/** As someone with the database open would: nothing tells that a document was touched. */
async function put<T extends Doc>(collection: Collection<T>, was: readonly T[], is: readonly T[]) {
  const before = new Map(was.map((doc) => [doc.id, doc]));
  const after = new Map(is.map((doc) => [doc.id, doc]));
  const differs = (id: string) => !isDeepStrictEqual(before.get(id), after.get(id));
  for (const id of before.keys()) if (differs(id)) await collection.remove(id);
  await collection.insertMany(is.filter(({ id }) => differs(id)));
}

class Undo extends Error {}

test('whatever is done to a log of which someone kept a head is found, every time', {
  timeout: 240_000,
}, async () => {
  const { store, dispose } = await openTestStore();
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 10, 22, 9, minute++)).toISOString();
  const log = createPublicLog({ store, key: KEY, now });
  const entry = (n: number) => ({
    kind: KINDS[n % KINDS.length] ?? 'result',
    aboutId: `d${n % 40}`,
    content: { label: `Post ${n % 40}`, n },
  });
  for (let n = 0; n < SEEN; n++) await log.append(entry(n));
  const head = await log.head();
  if (!head) throw new Error('There is no head.');
  for (let n = SEEN; n < ENTRIES; n++) await log.append(entry(n));

  const documents = openLogDocuments(store);
  const was = await stored(documents);
  const saved = [{ head, by: 'Harbour' }];
  const verify = () => verifyStoredLog(store, KEY, saved);
  expect(await verify()).toMatchObject({ ok: true });

  const edits = editsOf(SEEN);
  const missed: string[] = [];
  const sentences = new Set<string>();
  for (let n = 0; n < EDITS_TRIED; n++) {
    const [name, edit] = edits[n % edits.length] ?? [];
    if (!name || !edit) throw new Error('There is no such edit.');
    const is = edit(was, pickFrom(FIRST_SEED + n), KEY);
    if (isDeepStrictEqual(is, was)) throw new Error(`“${name}” changed nothing (${n}).`);
    const tried = store.transaction(async () => {
      await put(documents.entries, was.entries, is.entries);
      await put(documents.nodes, was.nodes, is.nodes);
      await put(documents.heads, [was.head], [is.head]);
      const verdict = await verify();
      if (verdict.ok) missed.push(`${name}: edit ${n} of TAMPER_SEED=${FIRST_SEED}`);
      else sentences.add(verdict.sentence.replace(/\d+/g, 'N'));
      throw new Undo();
    });
    await expect(tried).rejects.toThrow(Undo);
  }
  console.log(
    `${EDITS_TRIED - missed.length} of ${EDITS_TRIED} edits found, first seed ${FIRST_SEED}:`,
    [...sentences],
  );
  expect(missed).toEqual([]);
  expect(await verify()).toMatchObject({ ok: true });
  await dispose();
});

test('the entry that was altered is named, and between which two heads where all was signed anew', async () => {
  const { store, dispose } = await openTestStore();
  const log = createPublicLog({ store, key: KEY, now: () => '2026-11-22T09:00:00.000Z' });
  const kept: { head: NonNullable<Awaited<ReturnType<typeof log.head>>>; by: string }[] = [];
  for (let n = 0; n < 9; n++) {
    await log.append({ kind: 'result', aboutId: `d${n}`, content: { n } });
    const head = await log.head();
    if (head && n % 3 === 2) kept.push({ head, by: `Organisation ${n}` });
  }
  const documents = openLogDocuments(store);
  const was = await stored(documents);
  const fifth = was.entries[4];
  if (!fifth) throw new Error('There is no fifth entry.');
  const altered = { ...fifth, text: fifth.text.replace('"n":4', '"n":5') };
  await put(documents.entries, [fifth], [altered]);
  expect(await verifyStoredLog(store, KEY, kept)).toEqual({
    ok: false,
    sentence: 'Entry 5 does not fit.',
  });
  await put(documents.entries, was.entries.with(4, altered), []);
  await put(documents.nodes, was.nodes, []);
  await documents.heads.remove(HEAD);
  for (let n = 0; n < 9; n++) {
    await log.append({ kind: 'result', aboutId: `d${n}`, content: { n: n === 4 ? 5 : n } });
  }
  expect(await verifyStoredLog(store, KEY, kept)).toEqual({
    ok: false,
    sentence: 'An entry between 4 and 6 is not the one that Organisation 5 saw.',
  });
  await dispose();
});
