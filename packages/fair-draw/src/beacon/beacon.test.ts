import { bls12_381 } from '@noble/curves/bls12-381.js';
import { describe, expect, test } from 'vitest';
import {
  OUTSIDE_THE_SUBGROUP,
  RECORDED_ROUND,
  RECORDED_ROUNDS,
} from '../testing/recorded-rounds.ts';
import { isSignedRound } from '../verify/round.ts';
import { isRoundSignature, roundAt, timeOfRound } from './beacon.ts';

describe.each([
  ['the writer', isRoundSignature],
  ['the verifier', isSignedRound],
])('to %s', (_who, isSigned) => {
  test('what drand signed is signed, for its round and no other', () => {
    for (const [round, signature] of RECORDED_ROUNDS) {
      expect({ round, signed: isSigned(round, signature) }).toEqual({ round, signed: true });
      expect({ round, signed: isSigned(round + 1, signature) }).toEqual({ round, signed: false });
    }
  });

  test('nothing else is', () => {
    const signature = RECORDED_ROUNDS.get(1000) ?? '';
    const mirrored = bls12_381.G1.Point.fromHex(signature).negate().toHex(true);
    const infinity = `c0${'0'.repeat(94)}`;
    const others = [mirrored, OUTSIDE_THE_SUBGROUP, infinity, `${signature}00`, '', 'f'.repeat(96)];
    expect(others.filter((other) => isSigned(1000, other))).toEqual([]);
  });
});

test('the writer knows only lower-case digits, so that a round has one seed', () => {
  const signature = RECORDED_ROUNDS.get(1000) ?? '';
  expect(isRoundSignature(1000, signature.toUpperCase())).toBe(false);
});

test('a round comes three seconds after the one before, from the network’s beginning', () => {
  expect(timeOfRound(1)).toBe('2023-08-23T15:09:27.000Z');
  expect(timeOfRound(1000)).toBe('2023-08-23T15:59:24.000Z');
  expect(timeOfRound(RECORDED_ROUND)).toBe('2026-09-21T14:13:39.000Z');
});

test('the round of an instant is the first that comes at or after it', () => {
  expect(roundAt('2023-08-23T15:59:24.000Z')).toBe(1000);
  expect(roundAt('2023-08-23T15:59:24.001Z')).toBe(1001);
  expect(roundAt('2023-08-23T15:59:23.999Z')).toBe(1000);
  expect(roundAt('2020-01-01T00:00:00.000Z')).toBe(1);
});

test.each([0, -1, 1.5, 1_000_000_000, Number.NaN])('%d is no round', (round) => {
  expect(() => timeOfRound(round)).toThrow(`There is no round ${round}`);
});
