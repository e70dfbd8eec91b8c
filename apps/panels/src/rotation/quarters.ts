interface Month {
  /** `2026-11` */
  readonly month: string;
  readonly turnsSoFar: number;
  readonly distinctSoFar: number;
}

/** What one calendar quarter added; at the ends of a period, the months of it that are in the period. */
interface Quarter {
  readonly from: string;
  readonly to: string;
  readonly turns: number;
  /** People with their first turn of the period. */
  readonly newFaces: number;
}

/** Turns and first-timers of each quarter, oldest first, from what months add up to. */
export function quartersOf(months: readonly Month[]): readonly Quarter[] {
  const quarters = Map.groupBy(months, ({ month }) => quarterOf(month));
  let before = { turnsSoFar: 0, distinctSoFar: 0 };
  return [...quarters.values()].flatMap((inside) => {
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return [];
    const turns = last.turnsSoFar - before.turnsSoFar;
    const newFaces = last.distinctSoFar - before.distinctSoFar;
    before = last;
    return [{ from: first.month, to: last.month, turns, newFaces }];
  });
}

function quarterOf(month: string): string {
  const [year, number] = month.split('-');
  return `${year} ${Math.ceil(Number(number) / 3)}`;
}
