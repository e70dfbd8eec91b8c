import type { System } from './system.ts';

/**
 * A coarser view of a system: types that differ only in turns served, or in groups whose cap does not
 * matter so far, share a class. Every feasible composition of types is feasible as one of classes.
 */
export interface Abstraction {
  /** The types of each class. */
  readonly classes: readonly (readonly number[])[];
  readonly system: System;
}

/** What an abstraction may not overlook. */
export interface Refinement {
  /** Indexes of constraints of the type system that classes must respect. */
  readonly constraints: ReadonlySet<number>;
  /** Types that need a class of their own. */
  readonly apart: ReadonlySet<number>;
}

/** Merges the types that lie in the same constraints among `refinement.constraints`. */
export function coarsen(full: System, { constraints, apart }: Refinement): Abstraction {
  const kept = [...constraints].sort((a, b) => a - b);
  const keys: number[][] = full.sizes.map((_, t) => (apart.has(t) ? [-1 - t] : []));
  for (const index of kept) {
    for (const t of full.constraints[index]?.members ?? []) keys[t]?.push(index);
  }
  const byKey = new Map<string, number[]>();
  for (const [t, key] of keys.entries()) {
    const name = key.join(',');
    const known = byKey.get(name);
    if (known) known.push(t);
    else byKey.set(name, [t]);
  }
  const classes = [...byKey.values()];
  const system: System = {
    seats: full.seats,
    sizes: classes.map((types) => types.reduce((sum, t) => sum + (full.sizes[t] ?? 0), 0)),
    constraints: kept.flatMap((index) => {
      const constraint = full.constraints[index];
      if (!constraint) return [];
      const inside = new Set(constraint.members);
      const members = classes.flatMap(([first], c) =>
        first !== undefined && inside.has(first) ? [c] : [],
      );
      return [{ ...constraint, members }];
    }),
  };
  return { classes, system };
}
