import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Collection, Store } from '../port.ts';
import { openSqliteTestStore } from '../testing/index.ts';

interface Note {
  readonly id: string;
  readonly text: string;
}

const MANY = 6_000;
const NOTES = Array.from({ length: MANY }, (_, at): Note => ({ id: `note-${at}`, text: 'hello' }));

let store: Store;
let dispose: () => Promise<void>;
let notes: Collection<Note>;
beforeEach(async () => {
  ({ store, dispose } = await openSqliteTestStore());
  notes = store.collection<Note>('notes', { indexes: [{ name: 'text', keys: ['text'] }] });
  await notes.count();
});
afterEach(() => dispose());

/** How often others had a turn while this was done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const turn = () => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isOver = true;
  return turns;
}

describe('long work in the store', () => {
  it('lets others have a turn amid thousands of documents that are kept at once', async () => {
    const turns = await turnsDuring(() => notes.insertMany(NOTES));
    expect(turns).toBeGreaterThan(1);
    expect(await notes.count()).toBe(MANY);
  });

  it('lets others have a turn amid one transaction, and it stays all or nothing', async () => {
    const work = store.transaction(async () => {
      for (const note of NOTES) await notes.insert(note);
      throw new Error('no');
    });
    expect(await turnsDuring(() => work.catch(() => null))).toBeGreaterThan(1);
    expect(await notes.count()).toBe(0);
  });

  it('lets others have a turn amid many transactions, one after the other', async () => {
    const turns = await turnsDuring(async () => {
      for (const note of NOTES.slice(0, 4_000)) await store.transaction(() => notes.insert(note));
    });
    expect(turns).toBeGreaterThan(1);
  });

  it('shows nobody else the half of it', async () => {
    const seen = new Set<number>();
    const work = notes.insertMany(NOTES);
    await turnsDuring(async () => {
      for (let look = 0; look < 50; look++) seen.add(await notes.count());
      await work;
    });
    seen.add(await notes.count());
    expect([...seen]).toEqual([0, MANY]);
  });
});
