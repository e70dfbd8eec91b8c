/** An exact chance, as the graph gives it. */
export interface Chance {
  numerator: string;
  denominator: string;
  decimal: number;
}

/**
 * A chance as people say it: exact where it is a fraction of at most 100 (`3 in 20`), else rounded to a
 * whole number in 100, or in 1,000 for the very small: `about 15 in 100`.
 */
export function sayChance({ numerator, denominator, decimal }: Chance): string {
  if (decimal === 0) return 'no chance';
  if (numerator === denominator) return 'certain';
  if (denominator.length <= 3 && Number(denominator) <= 100)
    return `${numerator} in ${denominator}`;
  if (decimal >= 0.995) return 'more than 99 in 100';
  if (decimal >= 0.01) return `about ${Math.round(decimal * 100)} in 100`;
  if (decimal >= 0.001) return `about ${Math.round(decimal * 1000)} in 1,000`;
  return 'less than 1 in 1,000';
}

/** Two chances as a range: `about 3 to 15 in 100`, or as one where they are said alike. */
export function sayChances(lowest: Chance, highest: Chance): string {
  const [low, high] = [sayChance(lowest), sayChance(highest)];
  return low === high ? low : `${low} to ${high}`;
}
