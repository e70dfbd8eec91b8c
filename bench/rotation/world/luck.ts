import { createHash } from 'node:crypto';

/** Chance that does not depend on the order of asking: the same words give the same number, 0 ≤ x < 1. */
export type Luck = (...words: readonly string[]) => number;

/** Everything that is left to chance in a simulated world, from one seed. Never used for a draw that counts. */
export function luckOf(seed: number): Luck {
  return (...words) => {
    const digest = createHash('sha256')
      .update(`${seed} ${words.join(' ')}`)
      .digest();
    return digest.readUInt32BE(0) / 2 ** 32;
  };
}

/** A whole number, 0 ≤ n < limit. */
export function below(limit: number, chance: number): number {
  return Math.floor(limit * chance);
}

/** The items in an order of chance, each placed by its own words. */
export function shuffled<T>(items: readonly T[], placeOf: (item: T) => number): readonly T[] {
  return items
    .map((item) => ({ item, place: placeOf(item) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
