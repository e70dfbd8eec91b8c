import { randomInt } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Collection, type Doc, findAll } from '@freshfaces/store';
import { openTestStore } from '@freshfaces/store/testing';
import { expect, test } from 'vitest';
import { createAudit } from './audit.ts';
import { auditKeyOf } from './audit-key.ts';
import { HEAD } from './head.ts';
import { checkpointJob } from './make-checkpoint.ts';
import { EDITS, type Pick, type Stored } from './testing/tampering.ts';
import { openTrail, type Trail } from './trail.store.ts';

const EDITS_TRIED = 1_000;
const EVENTS = 24;
const KEY = auditKeyOf('1f'.repeat(32));
const FIRST_SEED = Number(process.env['TAMPER_SEED'] ?? randomInt(2 ** 31));

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

async function stored({ events, heads, checkpoints }: Trail): Promise<Stored> {
  const head = await heads.get(HEAD);
  if (!head) throw new Error('There is no trail.');
  return {
    events: (await findAll(events, {})).map((event) => bare(event)),
    head: bare(head),
    checkpoints: (await findAll(checkpoints, {})).map((checkpoint) => bare(checkpoint)),
  };
}

/** As someone with the database open would: nothing tells that a document was touched. */
async function put<T extends Doc>(collection: Collection<T>, was: readonly T[], is: readonly T[]) {
  const before = new Map(was.map((doc) => [doc.id, doc]));
  const after = new Map(is.map((doc) => [doc.id, doc]));
  const differs = (id: string) => !isDeepStrictEqual(before.get(id), after.get(id));
  for (const id of before.keys()) if (differs(id)) await collection.remove(id);
  for (const [id, doc] of after) if (differs(id)) await collection.insert(doc);
}

class Undo extends Error {}

test('tampering with the stored trail is found, every time', { timeout: 120_000 }, async () => {
  const { store, dispose } = await openTestStore();
  const audit = createAudit(store, KEY);
  const { run: sign } = checkpointJob(store, KEY);
  for (let n = 0; n < EVENTS; n++) {
    const at = `2026-11-${21 + Math.floor(n / 9)}T09:00:00.000Z`;
    const subjectIds = [`m${n % 5}`, `o${n % 3}`].slice(n % 3);
    await audit.record({ at, personId: `p${n}`, action: 'member.change', subjectIds, content: n });
    if (n % 9 === 8) await sign(at);
  }
  const trail = openTrail(store);
  const was = await stored(trail);
  expect(was.checkpoints).toHaveLength(2);
  expect((await audit.health()).whole).toBe(true);

  const kinds = Object.entries(EDITS);
  const missed: string[] = [];
  for (let n = 0; n < EDITS_TRIED; n++) {
    const seed = FIRST_SEED + n;
    const [kind, edit] = kinds[n % kinds.length] ?? [];
    if (!kind || !edit) throw new Error('There is no such edit.');
    const is = edit(was, pickFrom(seed));
    if (isDeepStrictEqual(is, was)) throw new Error(`“${kind}” changed nothing (seed ${seed}).`);
    const tried = store.transaction(async () => {
      await put(trail.events, was.events, is.events);
      await put(trail.checkpoints, was.checkpoints, is.checkpoints);
      await put(trail.heads, [was.head], [is.head]);
      if ((await audit.health()).whole)
        missed.push(`${kind}: edit ${n} of TAMPER_SEED=${FIRST_SEED}`);
      throw new Undo();
    });
    await expect(tried).rejects.toThrow(Undo);
  }
  console.log(
    `${EDITS_TRIED - missed.length} of ${EDITS_TRIED} edits found, first seed ${FIRST_SEED}`,
  );
  expect(missed).toEqual([]);
  expect((await audit.health()).whole).toBe(true);
  await dispose();
});
