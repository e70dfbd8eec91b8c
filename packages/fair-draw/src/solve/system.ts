import type { AlikeType, Composition, Rules } from '../types.ts';
import { kindOf } from './classes.ts';

/** `min ≤` how many of the panel come from `members` `≤ max`. */
export interface Constraint {
  readonly members: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** What makes a composition feasible: counts within `sizes` that sum to `seats` and meet each constraint. */
export interface System {
  readonly seats: number;
  readonly sizes: readonly number[];
  readonly constraints: readonly Constraint[];
}

/** The feasible compositions over types: one constraint a quota, one a group that its cap can bind on. */
export function typeSystem(types: readonly AlikeType[], rules: Rules): System {
  return {
    seats: rules.seats,
    sizes: types.map(({ members }) => members.length),
    constraints: [...quotaConstraints(types, rules), ...capConstraints(types, rules)],
  };
}

/** True when the composition meets every rule of the system; whole-number arithmetic only. */
export function isFeasible({ seats, sizes, constraints }: System, counts: Composition): boolean {
  return (
    counts.length === sizes.length &&
    counts.every((count, t) => Number.isInteger(count) && count >= 0 && count <= (sizes[t] ?? 0)) &&
    counts.reduce((sum, count) => sum + count, 0) === seats &&
    constraints.every(({ members, min, max }) => {
      const seated = members.reduce((sum, t) => sum + (counts[t] ?? 0), 0);
      return seated >= min && seated <= max;
    })
  );
}

export function quotaConstraints(types: readonly AlikeType[], { quotas }: Rules): Constraint[] {
  return quotas
    .map(({ feature, min, max }) => ({
      members: carriersOf(types, ({ features }) => features.includes(feature)),
      min,
      max,
    }))
    .filter(({ members, min }) => members.length > 0 || min > 0);
}

export function capConstraints(types: readonly AlikeType[], { caps }: Rules): Constraint[] {
  const groups = [...new Set(types.flatMap((type) => type.groups))].sort();
  return caps.flatMap(({ kind, max }) =>
    groups
      .filter((group) => kindOf(group) === kind)
      .map((group) => ({
        members: carriersOf(types, (type) => type.groups.includes(group)),
        min: 0,
        max,
      })),
  );
}

function carriersOf(types: readonly AlikeType[], carries: (type: AlikeType) => boolean): number[] {
  return types.flatMap((type, t) => (carries(type) ? [t] : []));
}
