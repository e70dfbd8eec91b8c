/**
 * Same-faces measures (DESIGN.md §2, Rotation): how evenly turns are spread over a pool.
 * Pure and without dependencies, so that simulations and screens compute the same figures.
 * `turns` is always the number of turns of each person of the pool, noughts included.
 */

/** Sum of all turns. */
export function totalTurns(turns: readonly number[]): number {
  return turns.reduce((sum, each) => sum + each, 0);
}

/** How many people had at least one turn. */
export function distinctFaces(turns: readonly number[]): number {
  return turns.filter((each) => each > 0).length;
}

/** How many people had none. */
export function neverServed(turns: readonly number[]): number {
  return turns.length - distinctFaces(turns);
}

/**
 * Share of all turns held by the busiest tenth of the pool (its size rounded up), 0 to 1; null with no turns.
 * Ten people with turns 9, 1 and eight noughts: the busiest one holds 9/10.
 */
export function busiestTenthShare(turns: readonly number[]): number | null {
  const total = totalTurns(turns);
  if (total === 0) return null;
  const tenth = Math.ceil(turns.length / 10);
  const busiest = [...turns].sort((a, b) => b - a).slice(0, tenth);
  return totalTurns(busiest) / total;
}

/**
 * The least that the busiest tenth could hold of this many turns: shared as evenly as whole turns allow,
 * everyone has ⌊T/n⌋ and T mod n people one more. Null with no turns.
 */
export function evenestTenthShare(turns: readonly number[]): number | null {
  const total = totalTurns(turns);
  const each = Math.floor(total / turns.length);
  const more = total % turns.length;
  return busiestTenthShare(turns.map((_, place) => each + (place < more ? 1 : 0)));
}

/** How many people had each number of turns, from the fewest to the most. */
export function spreadOfTurns(
  turns: readonly number[],
): readonly { readonly turns: number; readonly people: number }[] {
  const people = new Map<number, number>();
  for (const each of turns) people.set(each, (people.get(each) ?? 0) + 1);
  return [...people]
    .map(([turns, people]) => ({ turns, people }))
    .sort((a, b) => a.turns - b.turns);
}

/**
 * Effective number of faces: the inverse Herfindahl index, (Σt)² / Σt². As many people, all serving
 * equally, would be as spread. Between 1 and the pool's size; null with no turns.
 */
export function effectiveFaces(turns: readonly number[]): number | null {
  const squares = turns.reduce((sum, each) => sum + each * each, 0);
  return squares === 0 ? null : totalTurns(turns) ** 2 / squares;
}

/**
 * Gini coefficient, Σᵢ (2i − n − 1)·tᵢ / (n·Σt) over turns in ascending order, i from 1: 0 when all are
 * equal, (n − 1)/n when one person has every turn; null with no turns.
 */
export function gini(turns: readonly number[]): number | null {
  const total = totalTurns(turns);
  if (total === 0) return null;
  const n = turns.length;
  const weighted = [...turns]
    .sort((a, b) => a - b)
    .reduce((sum, each, place) => sum + (2 * (place + 1) - n - 1) * each, 0);
  return weighted / (n * total);
}

/** Middle value, the mean of the two middle ones when their number is even; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
