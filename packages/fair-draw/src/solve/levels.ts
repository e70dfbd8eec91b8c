import { add, divide, fraction, multiply, subtract, toNumber } from '../fraction.ts';
import type { Fraction, Policy } from '../types.ts';
import { chanceAtLevel } from './policy.ts';
import type { Row } from './solver.ts';

/** How many members of a class have served how often. */
export interface ServedCount {
  readonly served: number;
  readonly count: number;
}

/** Expected seats that a class needs between two whole levels: `base + slope × level`. */
export interface Need {
  readonly base: Fraction;
  readonly slope: Fraction;
}

/** Expected seats that lift everyone of a class to `level`. */
export function seatsAtLevel(
  counts: readonly ServedCount[],
  policy: Policy,
  level: Fraction,
): Fraction {
  return counts.reduce(
    (sum, { served, count }) =>
      add(sum, multiply(fraction(BigInt(count)), chanceAtLevel(policy, served, level))),
    fraction(0n),
  );
}

/** The need of a class for levels from `floor` to `floor + 1`. */
export function needBetween(counts: readonly ServedCount[], policy: Policy, floor: number): Need {
  const low = seatsAtLevel(counts, policy, fraction(BigInt(floor)));
  const high = seatsAtLevel(counts, policy, fraction(BigInt(floor + 1)));
  const slope = subtract(high, low);
  return { base: subtract(low, multiply(slope, fraction(BigInt(floor)))), slope };
}

/** What is known of a class when a level is solved: settled seats, or its need and where it stands. */
export interface ClassState {
  readonly settled: Fraction | undefined;
  readonly need: Need;
  readonly size: number;
  /** Its seats in the solution, in floating point. */
  readonly seats: number;
  /** Its need holds the level down. */
  readonly holds: boolean;
}

const SURE = 1e-7;

/**
 * The level of a solved step in exact arithmetic. The duals, scaled to whole numbers, add up the tight
 * rows to one equation in the level: every class in it is settled, at its need, or full. Undefined when
 * the duals don't scale to small whole numbers or the equation does not give the level that was found.
 */
export function exactLevel(
  rows: readonly Row[],
  duals: readonly number[],
  classes: readonly ClassState[],
  found: number,
): Fraction | undefined {
  const multipliers = wholeMultiples(duals);
  if (!multipliers) return undefined;
  const weights = classes.map(() => 0);
  let rest = 0;
  for (const [i, { lower, upper, indices, values }] of rows.entries()) {
    const multiplier = multipliers[i] ?? 0;
    if (multiplier === 0) continue;
    rest += multiplier * (multiplier > 0 ? upper : lower);
    for (const [place, c] of indices.entries()) {
      weights[c] = (weights[c] ?? 0) + multiplier * (values[place] ?? 0);
    }
  }
  if (![rest, ...weights].every(Number.isSafeInteger)) return undefined;
  let known = fraction(BigInt(rest));
  let perLevel = fraction(0n);
  for (const [c, state] of classes.entries()) {
    const weight = fraction(BigInt(weights[c] ?? 0));
    if (weight.numerator === 0n) continue;
    if (state.settled) {
      known = subtract(known, multiply(weight, state.settled));
    } else if (state.holds || isAtNeed(state, found)) {
      known = subtract(known, multiply(weight, state.need.base));
      perLevel = add(perLevel, multiply(weight, state.need.slope));
    } else if (Math.abs(state.seats - state.size) < SURE) {
      known = subtract(known, multiply(weight, fraction(BigInt(state.size))));
    } else return undefined;
  }
  if (perLevel.numerator === 0n) return undefined;
  const level = divide(known, perLevel);
  return Math.abs(toNumber(level) - found) < SURE ? level : undefined;
}

function isAtNeed({ need, seats }: ClassState, level: number): boolean {
  return Math.abs(toNumber(need.base) + toNumber(need.slope) * level - seats) < SURE;
}

/** The same proportions in small whole numbers; undefined when there are none. */
export function wholeMultiples(values: readonly number[]): number[] | undefined {
  const largest = Math.max(0, ...values.map(Math.abs));
  const sizes = values.map(Math.abs).filter((size) => size > 1e-8 * largest);
  const unit = Math.min(...sizes);
  for (let multiple = 1; multiple <= 60; multiple += 1) {
    const scaled = values.map((value) => (value * multiple) / unit);
    if (scaled.every((value) => Math.abs(value - Math.round(value)) < 1e-5)) {
      return scaled.map(Math.round);
    }
  }
  return undefined;
}
