import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { taggedHash } from '../hash.ts';
import { openStream, shuffled } from '../record/stream.ts';
import { draw, SIX_PEOPLE } from '../testing/sample-draws.ts';
import { drawsFor, hashFor, take } from './hashing.ts';
import { verify, verifyLabels, verifyOpening, verifyReceipt } from './verify.ts';

/** docs/record-format.md, so that what it publishes can't drift from what the code does. */
const page = readFileSync(new URL('../../../../docs/record-format.md', import.meta.url), 'utf8');

function published(name: string): unknown {
  const [, box] = page.match(new RegExp(`\`\`\`json ${name}\n([^]*?)\`\`\``)) ?? [];
  return JSON.parse(box ?? '');
}

test('both readings give the published hash', () => {
  const { purpose, values, hash } = published('hash') as {
    purpose: string;
    values: unknown[];
    hash: string;
  };
  expect([taggedHash(purpose, ...values), hashFor(purpose, ...values)]).toEqual([hash, hash]);
});

test('both readings give the published numbers', () => {
  const box = published('stream') as {
    seed: string;
    purpose: string;
    below: string[];
    numbers: string[];
  };
  for (const open of [openStream, drawsFor]) {
    const below = open(box.seed, box.purpose);
    expect(box.below.map((n) => below(BigInt(n)).toString())).toEqual(box.numbers);
  }
});

test('both readings take the published items', () => {
  const { seed, purpose, items, taken } = published('take') as {
    seed: string;
    purpose: string;
    items: number[];
    taken: number[];
  };
  expect(shuffled(items, items.length, openStream(seed, purpose))).toEqual(taken);
  expect(take(items, items.length, drawsFor(seed, purpose))).toEqual(taken);
});

test('the published record verifies, and drawing it again gives the same', async () => {
  const { replacements, ...record } = published('record') as { replacements: unknown[] };
  expect(draw(SIX_PEOPLE).record).toEqual({ ...record, replacements: [] });
  expect(replacements).toHaveLength(1);
  expect(await verify(published('record'))).toMatchObject({ ok: true });
});

test('the published receipt, labels and opening belong to the published record', async () => {
  expect(await verifyReceipt(published('record'), published('receipt'))).toMatchObject({
    ok: true,
  });
  expect(await verifyLabels(published('record'), published('labels'))).toMatchObject({ ok: true });
  expect(await verifyOpening(published('record'), published('opening'))).toMatchObject({
    ok: true,
  });
});

test('the verifier is a second reading: it uses nothing but hashing, the curve and itself', () => {
  const here = new URL('.', import.meta.url);
  const files = readdirSync(here).filter((file) => !file.endsWith('.test.ts'));
  const imports = files.flatMap((file) =>
    [...readFileSync(new URL(file, here), 'utf8').matchAll(/(?:from |import\()'([^']+)'/g)].map(
      ([, from]) => from,
    ),
  );
  expect(imports.length).toBeGreaterThan(0);
  expect(
    imports.filter(
      (from) => !/^(\.\/[a-z-]+\.ts|@noble\/(hashes|curves)\/[a-z0-9-]+\.js)$/.test(from ?? ''),
    ),
  ).toEqual([]);
});
