import type { Highs } from 'highs';
import type { Control } from './control.ts';
import { gcd } from './fraction.ts';
import type { Filled } from './fill.ts';
import type { Limits } from './limits.ts';
import { exactTickets, FINE_TOTAL, largestRemainder } from './lottery.ts';
import { cover, decompose } from './membership.ts';
import { createOracle } from './oracle.ts';
import type { System } from './system.ts';
import type { Composition } from './types.ts';

/** Feasible rows; tickets were multiplied by `scale` to stay whole. */
export interface Mended {
  readonly rows: readonly Filled[];
  readonly scale: bigint;
}

const MOST_TYPES = 120;

/**
 * Replaces the rows that break a limit, together with some that don't, by feasible rows which seat
 * everyone as often: a small decomposition over the types of those rows alone. Takes in more rows until
 * one succeeds; undefined when none up to a moderate size does.
 */
export async function mendRows(
  highs: Highs,
  full: System,
  limits: Limits,
  rows: readonly Filled[],
  control: Control,
): Promise<Mended | undefined> {
  const bad = rows.filter(({ seats }) => limits.excess(seats) > 0);
  if (bad.length === 0) return { rows, scale: 1n };
  const good = rows
    .filter((row) => !bad.includes(row))
    .sort((a, b) => (a.tickets === b.tickets ? 0 : a.tickets > b.tickets ? -1 : 1));
  for (let helpers = 8; ; helpers *= 2) {
    const taken = [...bad, ...good.slice(0, helpers)];
    const types = [...new Set(taken.flatMap(({ seats }) => seats))].sort((a, b) => a - b);
    if (types.length > MOST_TYPES) return undefined;
    const mended = await decomposeRows(highs, full, types, taken, good.slice(0, helpers), control);
    if (mended) {
      const rest = good.slice(helpers).map(({ seats, tickets }) => ({
        seats,
        tickets: tickets * mended.scale,
      }));
      return { rows: [...rest, ...mended.rows], scale: mended.scale };
    }
    if (helpers >= good.length) return undefined;
  }
}

async function decomposeRows(
  highs: Highs,
  full: System,
  types: readonly number[],
  taken: readonly Filled[],
  good: readonly Filled[],
  control: Control,
): Promise<Mended | undefined> {
  const place = new Map(types.map((t, i) => [t, i] as const));
  const system: System = {
    seats: full.seats,
    sizes: types.map((t) => full.sizes[t] ?? 0),
    constraints: full.constraints
      .map(({ members, min, max }) => ({
        members: members.flatMap((t) => place.get(t) ?? []),
        min,
        max,
      }))
      .filter(({ min, max }) => min > 0 || max < full.seats),
  };
  const compose = ({ seats }: Filled): Composition => {
    const counts = types.map(() => 0);
    for (const t of seats) counts[place.get(t) ?? 0] = (counts[place.get(t) ?? 0] ?? 0) + 1;
    return counts;
  };
  const total = taken.reduce((sum, { tickets }) => sum + tickets, 0n);
  const target = types.map(() => 0);
  for (const row of taken) {
    const share = Number(row.tickets) / Number(total);
    for (const t of row.seats) target[place.get(t) ?? 0] = (target[place.get(t) ?? 0] ?? 0) + share;
  }
  const oracle = createOracle(highs, system);
  try {
    const covering = cover(system, oracle, good.map(compose));
    if (!covering || covering.cuts.length > 0) return undefined;
    const found = await decompose(highs, target, covering.pool, oracle, control);
    if (!found.inside) return undefined;
    const { compositions, shares } = found.mixture;
    const { tickets, scale } = splitTickets(shares, total);
    return {
      scale,
      rows: compositions.flatMap((composition, j) => {
        const count = tickets[j] ?? 0n;
        if (count === 0n) return [];
        const seats = composition.flatMap((n, i) => Array.from({ length: n }, () => types[i] ?? 0));
        return [{ seats, tickets: count }];
      }),
    };
  } finally {
    oracle.dispose();
  }
}

/** `total` tickets times the smallest scale that keeps simple shares exact, split by the shares. */
function splitTickets(
  shares: readonly number[],
  total: bigint,
): { tickets: readonly bigint[]; scale: bigint } {
  const exact = exactTickets(shares);
  if (exact) {
    const scale = exact.total / gcd(exact.total, total);
    const each = (total * scale) / exact.total;
    return { scale, tickets: exact.tickets.map((count) => count * each) };
  }
  const scale = total < FINE_TOTAL ? FINE_TOTAL / total + 1n : 1n;
  return { scale, tickets: largestRemainder(shares, total * scale) };
}
