import type { Fraction } from './types.ts';

/** Greatest common divisor of two whole numbers, never negative; `gcd(0, 0)` is 0. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

/** Least common multiple of two whole numbers above 0. */
export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}

/** `numerator / denominator` in lowest terms. Throws `RangeError` for a denominator of 0. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('A fraction needs a denominator other than 0');
  const sign = denominator < 0n ? -1n : 1n;
  const common = gcd(numerator, denominator) * sign;
  return { numerator: numerator / common, denominator: denominator / common };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return multiply(a, fraction(b.denominator, b.numerator));
}

/** Negative when `a < b`, 0 when equal, positive when `a > b`; for use with `sort`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The nearest double, also when both parts are too large for one. */
export function toNumber({ numerator, denominator }: Fraction): number {
  const whole = numerator / denominator;
  const rest = ((numerator % denominator) * 10n ** 18n) / denominator;
  return Number(whole) + Number(rest) / 1e18;
}

/**
 * The fraction with the smallest denominator within `tolerance` of `value`, by continued fractions;
 * undefined when its denominator would exceed `maxDenominator`.
 */
export function nearestFraction(
  value: number,
  maxDenominator: number,
  tolerance: number,
): Fraction | undefined {
  let rest = Math.abs(value);
  let [n0, d0, n1, d1] = [0, 1, 1, 0];
  while (d1 <= maxDenominator) {
    const whole = Math.floor(rest + tolerance);
    [n0, d0, n1, d1] = [n1, d1, whole * n1 + n0, whole * d1 + d0];
    if (d1 > maxDenominator) return undefined;
    if (Math.abs(Math.abs(value) - n1 / d1) <= tolerance) {
      return fraction(BigInt(Math.sign(value) * n1), BigInt(d1));
    }
    rest = 1 / (rest - whole);
  }
  return undefined;
}
