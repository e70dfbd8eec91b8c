import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDraw, commit, draw, SIX_PEOPLE } from '../testing/sample-draws.ts';
import { verify } from '../verify/verify.ts';
import { drawFrom } from './draw-from.ts';

test('every record that is made is a record that verifies', async () => {
  await fc.assert(
    fc.asyncProperty(anyDraw, async (sample) => {
      expect(await verify(JSON.parse(JSON.stringify(draw(sample).record)))).toMatchObject({
        ok: true,
      });
    }),
  );
});

test('the same seed gives the same panel and the same order of reserves', () => {
  fc.assert(
    fc.property(anyDraw, (sample) => {
      expect(draw(sample)).toEqual(draw(sample));
    }),
  );
});

test('the order in which the lottery lists types and rows changes nothing', () => {
  const { lottery, rules } = SIX_PEOPLE;
  const upsideDown = {
    rules,
    lottery: {
      total: lottery.total,
      types: lottery.types.toReversed(),
      rows: lottery.rows
        .toReversed()
        .map((row) => ({ ...row, composition: row.composition.toReversed() })),
    },
  };
  expect(draw(upsideDown).record).toEqual(draw(SIX_PEOPLE).record);
});

test('another text of the lotto gives another seed, and some other texts another panel', () => {
  const panels = Array.from({ length: 20 }, (_, i) =>
    draw(SIX_PEOPLE, `text ${i}`).record.result.panel.join(),
  );
  expect(new Set(panels).size).toBeGreaterThan(1);
});

test('everyone is on the panel or in the order of reserves, once', () => {
  fc.assert(
    fc.property(anyDraw, fc.nat(), (sample, n) => {
      const { commitment } = commit(sample);
      const { panel, order } = drawFrom(commitment, n.toString(16).padStart(64, '0'));
      const everyone = [...panel, ...order].sort((a, b) => a - b);
      expect(everyone).toEqual(commitment.committed.leaves.map((_, leaf) => leaf));
    }),
  );
});
