import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taggedHash } from '../hash.ts';
import { missedSeats } from '../solve/missed-seats.ts';
import { anyDraw, draw, SIX_PEOPLE } from '../testing/sample-draws.ts';
import { verify } from '../verify/verify.ts';
import type { DrawRecord, Replacement } from './record.ts';
import { panelNow, replacementFor, withReplacement } from './replacement.ts';

/** A draw with drop-outs chosen by `places`, and some of the others unavailable. */
const anyDropOuts = fc.tuple(anyDraw, fc.array(fc.tuple(fc.nat(), fc.nat(2)), { maxLength: 6 }));

function dropOuts(record: DrawRecord, places: readonly [number, number][]): DrawRecord {
  return places.reduce((record, [place, declined]) => {
    const { panel, gone } = panelNow(record);
    const left = [...panel][place % Math.max(1, panel.size)];
    const free = record.result.order.filter((leaf) => !panel.has(leaf) && !gone.has(leaf));
    if (left === undefined) return record;
    return withReplacement(record, { left, unavailable: free.slice(0, declined) });
  }, record);
}

describe('a replacement', () => {
  test('keeps the quotas whenever anyone who remains can', () => {
    fc.assert(
      fc.property(anyDropOuts, ([sample, places]) => {
        let record = draw(sample).record;
        for (const place of places) {
          const next = dropOuts(record, [place]);
          const last = next.replacements.at(-1);
          if (last === undefined) return;
          const { panel, gone } = panelNow(record);
          const stay = [...panel].filter((leaf) => leaf !== last.left);
          const could = record.result.order.some(
            (leaf) =>
              !panel.has(leaf) &&
              !gone.has(leaf) &&
              !last.unavailable.includes(leaf) &&
              missedSeats(record.committed, [...stay, leaf]) === 0,
          );
          expect(last.keepsQuotas).toBe(could);
          record = next;
        }
      }),
    );
  });

  test('verifies, however many follow one another', async () => {
    await fc.assert(
      fc.asyncProperty(anyDropOuts, async ([sample, places]) => {
        expect(await verify(dropOuts(draw(sample).record, places))).toMatchObject({ ok: true });
      }),
    );
  });

  test('is the first in the seed’s order who keeps the rules, not merely the first', () => {
    const records = Array.from({ length: 40 }, (_, i) => draw(SIX_PEOPLE, `text ${i}`).record);
    const skipped = records.filter((record) => {
      const [left = 0] = record.result.panel;
      return replacementFor(record, { left, unavailable: [] }).joined !== record.result.order[0];
    });
    expect(skipped.length).toBeGreaterThan(0);
    expect(skipped.length).toBeLessThan(records.length);
  });

  test('leaves the seat empty when nobody remains', () => {
    const { record } = draw(SIX_PEOPLE);
    const [left = 0] = record.result.panel;
    expect(replacementFor(record, { left, unavailable: record.result.order })).toMatchObject({
      joined: null,
      keepsQuotas: false,
    });
  });

  test('is refused for someone without a seat, and when a panel member is called unavailable', () => {
    const { record } = draw(SIX_PEOPLE);
    const [left = 0, stays = 0] = record.result.panel;
    const [outside = 0] = record.result.order;
    expect(() => replacementFor(record, { left: outside, unavailable: [] })).toThrow(RangeError);
    expect(() => replacementFor(record, { left, unavailable: [stays] })).toThrow(RangeError);
    expect(() => replacementFor(record, { left, unavailable: [99] })).toThrow(RangeError);
  });
});

describe('a forged replacement, with its fingerprint made to fit', () => {
  function forged(change: Partial<Replacement>): unknown {
    const { record } = draw(SIX_PEOPLE);
    const [left = 0] = record.result.panel;
    const { digest: _, ...entry } = {
      ...replacementFor(record, { left, unavailable: [] }),
      ...change,
    };
    const digest = taggedHash('replacement', record.seed, entry);
    return { ...record, replacements: [{ ...entry, digest }] };
  }
  const { record } = draw(SIX_PEOPLE);
  const [left = 0] = record.result.panel;
  const { joined: named, keepsQuotas } = replacementFor(record, { left, unavailable: [] });
  const another = record.result.order.find((leaf) => leaf !== named) ?? 0;

  test('verifies when nothing was changed', async () => {
    expect(await verify(forged({}))).toMatchObject({ ok: true });
  });

  test.each([
    ['someone else comes in', { joined: another }],
    ['nobody comes in though someone could', { joined: null }],
    ['someone comes in who left', { joined: left }],
    ['someone leaves who has no seat', { left: another }],
    ['the opposite is said about the quotas', { keepsQuotas: !keepsQuotas }],
    ['someone unavailable is on the panel', { unavailable: [record.result.panel[1] ?? 0] }],
    ['someone unavailable does not exist', { unavailable: [99] }],
  ])('fails when %s', async (_when, change) => {
    expect(await verify(forged(change))).toMatchObject({ ok: false });
  });
});
