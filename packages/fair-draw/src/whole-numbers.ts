import type { Candidate, Rules } from './types.ts';

/**
 * Refuses what can't be a draw, before any work: throws `RangeError` for seats below 1, for numbers
 * that are not whole or are negative, and for a quota whose minimum is above its maximum.
 */
export function mustBeWholeNumbers(candidates: readonly Candidate[], rules: Rules): void {
  const { seats, quotas, caps } = rules;
  if (!isCount(seats) || seats === 0)
    throw new RangeError(`A panel needs 1 seat or more, not ${seats}`);
  for (const { feature, min, max } of quotas) {
    if (!isCount(min) || !isCount(max))
      throw new RangeError(`The quota of ${feature} is no whole number`);
    if (min > max)
      throw new RangeError(`The quota of ${feature} asks for at least ${min} and at most ${max}`);
  }
  for (const { kind, max } of caps) {
    if (!isCount(max)) throw new RangeError(`The most from one ${kind} is no whole number`);
  }
  for (const { id, served } of candidates) {
    if (!isCount(served)) throw new RangeError(`The turns served by ${id} are no whole number`);
  }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
