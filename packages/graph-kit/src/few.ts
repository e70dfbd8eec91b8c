/** Fewer people than this are never counted where what is counted is sensitive (DESIGN.md §3). */
export const FEW = 5;

/**
 * A count in steps of five, rounded down: what it says of a group does not change when one person comes,
 * goes or takes a turn, save once in five times, so that two looks seldom tell one person apart.
 */
export function wholeFives(count: number): number {
  return count - (count % FEW);
}
