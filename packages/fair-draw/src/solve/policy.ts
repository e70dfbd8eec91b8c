import { add, fraction, multiply } from '../fraction.ts';
import type { Fraction, Policy } from '../types.ts';

/** What a policy compares: `offset + factor × chance`, both whole numbers. */
export interface ValueLine {
  readonly offset: number;
  readonly factor: number;
}

/**
 * How a policy values a chance for someone who has `served` turns (DESIGN.md §2 stage 3):
 * `turns` served + chance; `even` chance; `leaning` chance × (1 + served).
 */
export function valueLine(policy: Policy, served: number): ValueLine {
  if (policy === 'turns') return { offset: served, factor: 1 };
  if (policy === 'leaning') return { offset: 0, factor: 1 + served };
  return { offset: 0, factor: 1 };
}

/** The exact value that leximin compares between people. */
export function valueOf(policy: Policy, served: number, chance: Fraction): Fraction {
  const { offset, factor } = valueLine(policy, served);
  return add(fraction(BigInt(offset)), multiply(fraction(BigInt(factor)), chance));
}

/**
 * The chance that gives exactly the value `level`, kept between 0 and 1:
 * someone already above the level needs none, someone who can't reach it gets a certain seat.
 */
export function chanceAtLevel(policy: Policy, served: number, level: Fraction): Fraction {
  const { offset, factor } = valueLine(policy, served);
  const above = level.numerator - BigInt(offset) * level.denominator;
  if (above <= 0n) return fraction(0n);
  const chance = fraction(above, BigInt(factor) * level.denominator);
  return chance.numerator > chance.denominator ? fraction(1n) : chance;
}
