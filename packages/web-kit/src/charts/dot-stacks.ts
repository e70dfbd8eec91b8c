/** A dot's place: how far along from 0 to 1, and how many dots stand below it. */
export interface PlacedDot<Item> {
  item: Item;
  along: number;
  below: number;
}

/**
 * Stacks items that fall into the same of `columns` equal parts of `[0, max]`, so that as many dots as
 * people are seen. The order of `items` is kept, so the first ones stand at the bottom.
 */
export function stackDots<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
  max: number,
  columns: number,
): PlacedDot<Item>[] {
  const heights = new Map<number, number>();
  return items.map((item) => {
    const column = max > 0 ? Math.round((valueOf(item) / max) * columns) : 0;
    const below = heights.get(column) ?? 0;
    heights.set(column, below + 1);
    return { item, along: column / columns, below };
  });
}
