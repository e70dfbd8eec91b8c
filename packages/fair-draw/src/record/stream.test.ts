import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawsFor, take } from '../verify/hashing.ts';
import { openStream, shuffled } from './stream.ts';

const SEED = '0f'.repeat(32);

test('every number is below its bound, also when the bound is huge', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 1n << 300n }), fc.string(), (n, purpose) => {
      const below = openStream(SEED, purpose);
      for (let i = 0; i < 20; i++) {
        const number = below(n);
        expect(number >= 0n && number < n).toBe(true);
      }
    }),
  );
});

test('both readings of the format give the same numbers and the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 1n, max: 1n << 80n })), fc.nat(40), (bounds, size) => {
      expect(bounds.map(openStream(SEED, 'a'))).toEqual(bounds.map(drawsFor(SEED, 'a')));
      const items = Array.from({ length: size }, (_, i) => i);
      const count = Math.ceil(size / 2);
      expect(shuffled(items, count, openStream(SEED, 'b'))).toEqual(
        take(items, count, drawsFor(SEED, 'b')),
      );
    }),
  );
});

test('two purposes of one draw share no numbers', () => {
  const numbers = (purpose: string) =>
    Array.from({ length: 8 }, () => openStream(SEED, purpose)(2n ** 64n));
  expect(numbers('members')).not.toEqual(numbers('reserves'));
});

test('there is no number below 0', () => {
  expect(() => openStream(SEED, 'a')(0n)).toThrow('There is no whole number below 0');
});
