/** One person of one panel: what can be seen of them, and what is true. */
export interface Example {
  readonly seen: readonly number[];
  readonly has: boolean;
}

const ROUNDS = 400;
const STEP = 0.5;

/**
 * Logistic regression by gradient ascent over standardised columns: an adversary who learns from draws whose
 * truth they know what a sight is worth. Answers the probability that someone has the need.
 */
export function learn(examples: readonly Example[]): (seen: readonly number[]) => number {
  const width = examples[0]?.seen.length ?? 0;
  const columns = Array.from({ length: width }, (_, c) => examples.map(({ seen }) => seen[c] ?? 0));
  const means = columns.map(mean);
  const spreads = columns.map((column, c) =>
    Math.max(1e-9, Math.sqrt(mean(column.map((x) => (x - (means[c] ?? 0)) ** 2)))),
  );
  const scaled = (seen: readonly number[]) => [
    1,
    ...seen.map((x, c) => (x - (means[c] ?? 0)) / (spreads[c] ?? 1)),
  ];
  let weights = Array.from({ length: width + 1 }, () => 0);
  const chance = (xs: readonly number[]) =>
    1 / (1 + Math.exp(-xs.reduce((sum, x, c) => sum + x * (weights[c] ?? 0), 0)));
  const rows = examples.map(({ seen, has }) => ({ xs: scaled(seen), has: Number(has) }));
  for (let round = 0; round < ROUNDS; round++) {
    const errors = rows.map(({ xs, has }) => has - chance(xs));
    weights = weights.map(
      (weight, c) => weight + STEP * mean(rows.map(({ xs }, i) => (xs[c] ?? 0) * (errors[i] ?? 0))),
    );
  }
  return (seen) => chance(scaled(seen));
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / Math.max(1, numbers.length);
}
