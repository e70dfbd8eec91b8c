import { typeOfLeaf } from '../record/leaf-type.ts';
import type { Opening } from '../record/opening.ts';
import type { CommittedPart } from '../record/record.ts';

/**
 * By how many seats a panel (leaves) misses its rules: for each quota the seats below `min` or above `max`,
 * and for each group the seats above its cap, added up. 0 when every quota and cap is kept.
 */
export function missedSeats(
  committed: CommittedPart,
  { rules, types }: Opening,
  panel: readonly number[],
): number {
  const people = panel.flatMap((leaf) => types[typeOfLeaf(committed, leaf).number] ?? []);
  const { quotas, caps } = rules;
  let missed = 0;
  for (const { feature, min, max } of quotas) {
    const seats = people.filter((person) => person.features.includes(feature)).length;
    missed += Math.max(0, min - seats, seats - max);
  }
  const perGroup = new Map<string, number>();
  for (const group of people.flatMap((person) => person.groups)) {
    perGroup.set(group, (perGroup.get(group) ?? 0) + 1);
  }
  for (const [group, seats] of perGroup) {
    const cap = caps.find(({ kind }) => group.startsWith(`${kind}.`));
    if (cap !== undefined) missed += Math.max(0, seats - cap.max);
  }
  return missed;
}
