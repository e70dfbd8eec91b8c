import { describe, expect, test } from 'vitest';
import { taggedHash } from '../hash.ts';
import { commit, SIX_PEOPLE } from '../testing/sample-draws.ts';
import { drawFrom } from './draw-from.ts';
import { seedOf } from './seed.ts';

/** Someone whose chance is 3 in 20, and whom somebody wants on the panel. */
const FAVOURITE = 'ewan';
const CHANCE = 3 / 20;
const { commitment, secrets } = commit(SIX_PEOPLE);
const LEAF = secrets.people.find(({ id }) => id === FAVOURITE)?.leaf ?? -1;

/** Is the favourite drawn from these values? Null is a share that was left out. */
function wins(...values: (string | null)[]): boolean {
  const reveal = values.map((value, at) => ({ id: `source ${at}`, value }));
  return drawFrom(commitment, seedOf(commitment, reveal)).panel.includes(LEAF);
}

/** Numbered shares as if by chance, the same in every run. */
function shares(whose: string): (n: number) => string {
  return (n) => taggedHash('test', whose, n);
}

const operator = shares('operator');
const witness = shares('witness');
const colluder = shares('colluder');
const beacon = shares('beacon');

const DRAWS = 3_000;

/** How often the favourite is drawn, and what four standard deviations are around a chance. */
function rate(drawn: (n: number) => boolean): number {
  return Array.from({ length: DRAWS }, (_, n) => drawn(n)).filter(Boolean).length / DRAWS;
}
const near = (chance: number, of = DRAWS) => 4 * Math.sqrt((chance * (1 - chance)) / of);

describe('whoever wants someone on a panel', () => {
  test('has no better odds with the best of a hundred shares, against one honest share', () => {
    const guesses = Array.from({ length: 20 }, (_, n) => shares('a guess')(n));
    const score = (own: string) => guesses.filter((guess) => wins(own, guess)).length;
    const tried = Array.from({ length: 100 }, (_, n) => operator(n));
    const best = tried.toSorted((a, b) => score(b) - score(a))[0] ?? '';
    expect(score(best) / guesses.length).toBeGreaterThan(2 * CHANCE);
    expect(Math.abs(rate((n) => wins(best, witness(n))) - CHANCE)).toBeLessThan(near(CHANCE));
  });

  test('chooses freely where every share is theirs and no beacon speaks', () => {
    const tries = Array.from({ length: 80 }, (_, n) => wins(operator(n), colluder(0)));
    expect(tries).toContain(true);
  });

  test('gets 1 − (1 − p)² by withholding the last share once, where there is no beacon', () => {
    const twice = 1 - (1 - CHANCE) ** 2;
    const found = rate(
      (n) =>
        wins(operator(n), witness(n), colluder(n)) ||
        wins(operator(n + DRAWS), witness(n + DRAWS), colluder(n + DRAWS)),
    );
    expect(twice).toBeCloseTo(0.2775);
    expect(Math.abs(found - twice)).toBeLessThan(near(twice));
    expect(found - CHANCE).toBeGreaterThan(near(CHANCE));
  });

  test('gains nothing by withholding where the beacon speaks after the deadline', () => {
    const found = rate((n) => {
      const promising = wins(operator(n), witness(n), colluder(n), beacon(n + DRAWS));
      return wins(operator(n), witness(n), promising ? colluder(n) : null, beacon(n));
    });
    expect(Math.abs(found - CHANCE)).toBeLessThan(near(CHANCE));
  });

  test('gets 1 − (1 − p)² by leaving one share out after the beacon spoke: why shares come first', () => {
    const found = rate(
      (n) =>
        wins(operator(n), witness(n), colluder(n), beacon(n)) ||
        wins(operator(n), witness(n), null, beacon(n)),
    );
    expect(Math.abs(found - (1 - (1 - CHANCE) ** 2))).toBeLessThan(near(0.2775));
  });
});
