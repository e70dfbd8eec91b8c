import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taggedHash } from '../hash.ts';
import { missedSeats } from '../solve/missed-seats.ts';
import { anyDraw, draw, SIX_PEOPLE } from '../testing/sample-draws.ts';
import { verify, verifyOpening } from '../verify/verify.ts';
import type { Opening } from './opening.ts';
import type { DrawRecord, Replacement } from './record.ts';
import { type DropOut, panelNow, replacementFor, withReplacement } from './replacement.ts';

/** A draw with drop-outs chosen by `places`, and some of the others unavailable. */
const anyDropOuts = fc.tuple(anyDraw, fc.array(fc.tuple(fc.nat(), fc.nat(2)), { maxLength: 6 }));

function dropOuts(
  record: DrawRecord,
  opening: Opening,
  places: readonly [number, number][],
): DrawRecord {
  return places.reduce((record, [place, declined]) => {
    const { panel, gone } = panelNow(record);
    const left = [...panel][place % Math.max(1, panel.size)];
    const free = record.result.order.filter((leaf) => !panel.has(leaf) && !gone.has(leaf));
    if (left === undefined) return record;
    return withReplacement(record, opening, { left, unavailable: free.slice(0, declined) });
  }, record);
}

describe('a replacement', () => {
  test('keeps the quotas whenever anyone who remains can', () => {
    fc.assert(
      fc.property(anyDropOuts, ([sample, places]) => {
        const { record: drawn, secrets } = draw(sample);
        const { opening } = secrets;
        let record = drawn;
        for (const place of places) {
          const next = dropOuts(record, opening, [place]);
          const last = next.replacements.at(-1);
          if (last === undefined) return;
          const { panel, gone } = panelNow(record);
          const stay = [...panel].filter((leaf) => leaf !== last.left);
          const could = record.result.order.some(
            (leaf) =>
              !panel.has(leaf) &&
              !gone.has(leaf) &&
              !last.unavailable.includes(leaf) &&
              missedSeats(record.committed, opening, [...stay, leaf]) === 0,
          );
          const misses = missedSeats(record.committed, opening, [...panelNow(next).panel]);
          expect(last.joined !== null && misses === 0).toBe(could);
          record = next;
        }
      }),
    );
  });

  test('verifies, however many follow one another', async () => {
    await fc.assert(
      fc.asyncProperty(anyDropOuts, async ([sample, places]) => {
        const { record, secrets } = draw(sample);
        const after = dropOuts(record, secrets.opening, places);
        expect(await verifyOpening(after, secrets.opening)).toMatchObject({ ok: true });
      }),
    );
  });

  test('is the first in the seed’s order who keeps the rules, not merely the first', () => {
    const draws = Array.from({ length: 40 }, (_, i) => draw(SIX_PEOPLE, `text ${i}`));
    const skipped = draws.filter(({ record, secrets }) => {
      const [left = 0] = record.result.panel;
      const dropOut = { left, unavailable: [] };
      return replacementFor(record, secrets.opening, dropOut).joined !== record.result.order[0];
    });
    expect(skipped.length).toBeGreaterThan(0);
    expect(skipped.length).toBeLessThan(draws.length);
  });

  test('leaves the seat empty when nobody remains', () => {
    const { record, secrets } = draw(SIX_PEOPLE);
    const [left = 0] = record.result.panel;
    const dropOut = { left, unavailable: record.result.order };
    expect(replacementFor(record, secrets.opening, dropOut)).toMatchObject({ joined: null });
  });

  test('is refused for someone without a seat, and when a panel member is called unavailable', () => {
    const { record, secrets } = draw(SIX_PEOPLE);
    const [left = 0, stays = 0] = record.result.panel;
    const [outside = 0] = record.result.order;
    const replace = (dropOut: DropOut) => () => replacementFor(record, secrets.opening, dropOut);
    expect(replace({ left: outside, unavailable: [] })).toThrow(RangeError);
    expect(replace({ left, unavailable: [stays] })).toThrow(RangeError);
    expect(replace({ left, unavailable: [99] })).toThrow(RangeError);
  });
});

describe('a forged replacement, with its fingerprint made to fit', () => {
  const { record, secrets } = draw(SIX_PEOPLE);
  const { opening } = secrets;
  const [left = 0] = record.result.panel;
  const { digest: _, ...right } = replacementFor(record, opening, { left, unavailable: [] });
  function forged(change: Partial<Replacement>): unknown {
    const entry = { ...right, ...change };
    const digest = taggedHash('replacement', record.seed, entry);
    return { ...record, replacements: [{ ...entry, digest }] };
  }
  const { joined: named } = right;
  const another = record.result.order.find((leaf) => leaf !== named) ?? 0;

  test('verifies when nothing was changed', async () => {
    expect(await verifyOpening(forged({}), opening)).toMatchObject({ ok: true });
  });

  test.each([
    ['nobody comes in though someone could', { joined: null }],
    ['someone comes in who left', { joined: left }],
    ['someone leaves who has no seat', { left: another }],
    ['more is said of it than may be public', { keepsQuotas: true } as Partial<Replacement>],
    ['someone unavailable is on the panel', { unavailable: [record.result.panel[1] ?? 0] }],
    ['someone unavailable does not exist', { unavailable: [99] }],
  ])('fails when %s', async (_when, change) => {
    expect(await verify(forged(change))).toMatchObject({ ok: false });
  });

  test('fails when someone else comes in, for whoever holds the opening', async () => {
    expect(await verify(forged({ joined: another }))).toMatchObject({ ok: true });
    expect(await verifyOpening(forged({ joined: another }), opening)).toEqual({
      ok: false,
      problems: [{ where: 'replacements[0]', sentence: `The rule names leaf ${named}.` }],
    });
  });
});
