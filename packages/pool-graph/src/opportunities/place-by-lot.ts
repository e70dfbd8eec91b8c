/** Someone who said yes. */
export interface SaidYes {
  readonly memberId: string;
  /** Turns completed at any stage in the last two years (R61). */
  readonly turns: number;
  /** Random bytes of their own, in hexadecimal; the smaller goes first. */
  readonly lot: string;
}

/**
 * The order in which places are offered (R48, R49): fewest turns first, and between equals by lot. Nobody
 * is left out of it. With the same bytes it is the same order, whatever order they said yes in.
 */
export function orderByLot<T extends SaidYes>(yeses: readonly T[]): readonly T[] {
  return yeses.toSorted(
    (a, b) => a.turns - b.turns || compare(a.lot, b.lot) || compare(a.memberId, b.memberId),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
