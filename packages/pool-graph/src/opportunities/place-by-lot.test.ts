import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderByLot, type SaidYes } from './place-by-lot.ts';

const YESES: SaidYes[] = [
  { memberId: 'ada', turns: 2, lot: '00' },
  { memberId: 'ben', turns: 0, lot: 'ff' },
  { memberId: 'cai', turns: 0, lot: '0a' },
  { memberId: 'dee', turns: 1, lot: '77' },
];

const order = (yeses: readonly SaidYes[]) => orderByLot(yeses).map(({ memberId }) => memberId);

describe('the order in which places are offered', () => {
  test('R48 R61: fewest turns go first, and between equals the lot decides', () => {
    expect(order(YESES)).toEqual(['cai', 'ben', 'dee', 'ada']);
  });

  test('does not depend on who said yes first', () => {
    assert(
      property(shuffledSubarray(YESES, { minLength: YESES.length }), (shuffled) => {
        expect(order(shuffled)).toEqual(order(YESES));
      }),
    );
  });

  test('gives each of two equals half of the lots', () => {
    const lots = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
    const firsts = lots.flatMap((one) =>
      lots.map(
        (other) =>
          order([
            { memberId: 'ada', turns: 1, lot: one },
            { memberId: 'ben', turns: 1, lot: other },
          ])[0],
      ),
    );
    const ada = firsts.filter((first) => first === 'ada').length;
    expect(ada - (256 * 256) / 2).toBe(128);
  });
});
