/** The items in every order. */
export function ordersOf<T>(items: readonly T[]): (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    ordersOf(items.filter((_, other) => other !== i)).map((rest) => [item, ...rest]),
  );
}
