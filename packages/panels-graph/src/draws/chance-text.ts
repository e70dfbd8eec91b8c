import { fraction, toNumber } from '@freshfaces/fair-draw/fraction';
import type { Fraction } from '@freshfaces/fair-draw/types';
import type { ChanceText } from './draw.ts';

/** `3/20` as its two parts. */
export function chanceText(text: string): ChanceText {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return { numerator, denominator };
}

export function fractionText({ numerator, denominator }: Fraction): ChanceText {
  return { numerator: numerator.toString(), denominator: denominator.toString() };
}

/** The nearest double to an exact chance, for reading only. */
export function decimalOf({ numerator, denominator }: ChanceText): number {
  return toNumber(fraction(BigInt(numerator), BigInt(denominator)));
}

/** As the schema's `Fraction` gives it. */
export function chanceView(chance: ChanceText) {
  return { ...chance, decimal: decimalOf(chance) };
}

/**
 * A chance in words: exact where it is a fraction of at most 100 (`3 in 20`), else rounded to a whole
 * number in 100, or in 1,000 for the very small: `about 15 in 100`.
 */
export function chanceInWords(chance: ChanceText): string {
  const { numerator, denominator } = chance;
  if (numerator === '0') return 'no chance';
  if (numerator === denominator) return 'certain';
  if (BigInt(denominator) <= 100n) return `${numerator} in ${denominator}`;
  const decimal = decimalOf(chance);
  if (decimal >= 0.995) return 'more than 99 in 100';
  if (decimal >= 0.01) return `about ${Math.round(decimal * 100)} in 100`;
  if (decimal >= 0.001) return `about ${Math.round(decimal * 1000)} in 1,000`;
  return 'less than 1 in 1,000';
}
