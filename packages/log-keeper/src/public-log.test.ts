import { entryLeaf, isConsistent, isIncluded, isSigned, readEntry } from '@freshfaces/public-log';
import { openTestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HEAD, openLogDocuments } from './log.store.ts';
import { logKeyOf } from './log-key.ts';
import { createPublicLog, type PublicLog, signFirstHead } from './public-log.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
let log: PublicLog;
let minute = 0;
const key = logKeyOf('3f'.repeat(32));
const now = () => new Date(Date.UTC(2026, 10, 22, 9, minute++)).toISOString();

beforeEach(async () => {
  opened = await openTestStore();
  log = createPublicLog({ store: opened.store, key, now });
});
afterEach(() => opened.dispose());

const entry = (n: number) =>
  ({
    kind: n % 3 === 0 ? 'result' : 'commitment',
    aboutId: `draw-${n % 4}`,
    content: { n },
  }) as const;

async function appended(count: number) {
  for (let n = 0; n < count; n++) await log.append(entry(n));
}

async function headNow() {
  const head = await log.head();
  if (!head) throw new Error('There is no head.');
  return head;
}

test('every entry is in the signed head, and every older head is a beginning of it', async () => {
  const heads = [];
  for (let n = 0; n < 37; n++) {
    await log.append(entry(n));
    heads.push(await headNow());
  }
  const last = await headNow();
  expect(isSigned(last)).toBe(true);
  const texts = await log.texts(0, 37);
  for (const [index, text] of texts.entries()) {
    expect(readEntry(text)).toMatchObject({ index, content: { n: index } });
    const proof = await log.inclusion(index, last.size);
    expect(isIncluded(entryLeaf(text), index, last, proof)).toBe(true);
  }
  for (const before of heads) {
    const proof = await log.consistency(before.size, last.size);
    expect(isConsistent(before, last, proof)).toBe(true);
  }
});

test('entries are listed newest first, by kind, a page at a time, and by what they are about', async () => {
  await appended(10);
  const places = async (...asked: Parameters<PublicLog['list']>) =>
    (await log.list(...asked)).nodes.map((text) => readEntry(text)?.index);
  expect(await places({}, { first: 4 })).toEqual([9, 8, 7, 6]);
  const { endCursor, total } = await log.list({}, { first: 4 });
  expect(total).toBe(10);
  expect(await places({}, { first: 4, after: endCursor })).toEqual([5, 4, 3, 2]);
  expect(await places({ kind: 'result' }, {})).toEqual([9, 6, 3, 0]);
  expect((await log.about('draw-1')).entries.map(({ text }) => readEntry(text)?.index)).toEqual([
    1, 5, 9,
  ]);
  expect(await log.texts(4, 6)).toHaveLength(2);
  expect(await log.texts(6, 4)).toEqual([]);
});

test('an entry is taken back with the change it tells of', async () => {
  await appended(3);
  const before = await headNow();
  const change = opened.store.transaction(async () => {
    await log.append(entry(3));
    throw new Error('no');
  });
  await expect(change).rejects.toThrow('no');
  expect(await headNow()).toEqual(before);
  expect(await log.texts(0, 10)).toHaveLength(3);
});

test('forty entries at once make one log', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, n) => log.append(entry(n))));
  const head = await headNow();
  const texts = await log.texts(0, 100);
  expect(head.size).toBe(40);
  expect(texts.map((text) => readEntry(text)?.index)).toEqual(
    Array.from({ length: 40 }, (_, n) => n),
  );
  const proof = await log.inclusion(17, 40);
  expect(isIncluded(entryLeaf(texts[17] ?? ''), 17, head, proof)).toBe(true);
});

test('a log from before there was a key is signed once, as it stands', async () => {
  const unsigned = createPublicLog({ store: opened.store, key: null, now });
  await unsigned.append(entry(0));
  expect(await log.head()).toBeNull();
  await expect(log.append(entry(1))).rejects.toThrow('altered');
  await signFirstHead(opened.store, key);
  expect((await headNow()).size).toBe(1);
  await log.append(entry(1));
  expect((await headNow()).size).toBe(2);
});

test('nothing is added after an end that the network’s key never signed', async () => {
  await appended(5);
  const { heads } = openLogDocuments(opened.store);
  const head = await heads.get(HEAD);
  if (!head) throw new Error('There is no head.');
  await heads.replace({ ...head, peaks: [head.peaks[1] ?? '', head.peaks[0] ?? ''] });
  await expect(log.append(entry(5))).rejects.toThrow('altered');
  expect(await log.head()).toBeNull();
});
