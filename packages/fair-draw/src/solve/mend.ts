import type { Highs } from 'highs';
import { gcd } from '../fraction.ts';
import { exactTickets, FINE_TOTAL, largestRemainder } from '../lottery/lottery.ts';
import type { Control } from './control.ts';
import { cover, decompose, type Mixture } from './membership.ts';
import { createOracle } from './oracle.ts';
import {
  compositionOf,
  type Leftover,
  type SeatedRow,
  seatsOf,
  seatTicketsOf,
  ticketsOf,
} from './rows.ts';
import type { System } from './system.ts';

const FIRST_HELPERS = 8;
const MOST_CLASSES = 150;

/** The part of a chance that a table of `FINE_TOTAL` tickets or more may lose here. */
const NEGLIGIBLE = 2e-10;

/**
 * Hands out what is left over, together with the tickets of some rows, anew: a small decomposition over
 * the classes of those alone, so that everyone keeps their seat-tickets. Takes in more rows, those with
 * most similar tickets first, until one succeeds; undefined when none up to a moderate size does.
 * Tables below `FINE_TOTAL` stay exact (all tickets may be multiplied); others become `FINE_TOTAL`.
 */
export async function mend(
  highs: Highs,
  system: System,
  rows: readonly SeatedRow[],
  leftover: Leftover,
  control: Control,
): Promise<readonly SeatedRow[] | undefined> {
  if (leftover.tickets === 0n) return rows;
  const all = ticketsOf(rows) + leftover.tickets;
  const helpers = nearestFirst(rows, leftover.tickets);
  for (let count = 0; ; count = Math.max(FIRST_HELPERS, count * 4)) {
    const taken = helpers.slice(0, count);
    const total = leftover.tickets + ticketsOf(taken);
    const seats = seatTicketsOf(taken, system.sizes.length).map(
      (tickets, c) => (Number(tickets) + (leftover.seats[c] ?? 0)) / Number(total),
    );
    const classes = seats.flatMap((value, c) => (value > 1e-12 ? [c] : []));
    if (classes.length > MOST_CLASSES) return undefined;
    const enough = all < FINE_TOTAL ? 0 : (NEGLIGIBLE * Number(all)) / Number(total);
    const mixture = await decomposePart(highs, system, classes, seats, taken, enough, control);
    if (mixture) {
      const { scale, tickets } = splitTickets(mixture.shares, total);
      const fresh = mixture.compositions.map((composition, j) => ({
        seats: seatsOf(composition).map((place) => classes[place] ?? 0),
        tickets: tickets[j] ?? 0n,
      }));
      const kept = helpers.slice(count).map((row) => ({ ...row, tickets: row.tickets * scale }));
      const mended = [...kept, ...fresh.filter((row) => row.tickets > 0n)];
      return all < FINE_TOTAL ? mended : atFineTotal(mended);
    }
    if (count >= helpers.length) return undefined;
  }
}

/** The same shares out of `FINE_TOTAL` tickets. */
export function atFineTotal(rows: readonly SeatedRow[]): SeatedRow[] {
  const tickets = largestRemainder(
    rows.map((row) => Number(row.tickets)),
    FINE_TOTAL,
  );
  return rows
    .map(({ seats }, j) => ({ seats, tickets: tickets[j] ?? 0n }))
    .filter((row) => row.tickets > 0n);
}

function nearestFirst(rows: readonly SeatedRow[], tickets: bigint): SeatedRow[] {
  const size = Math.log(Number(tickets));
  return rows
    .map((row) => ({ row, far: Math.abs(Math.log(Number(row.tickets)) - size) }))
    .sort((a, b) => a.far - b.far)
    .map(({ row }) => row);
}

/** The same question for some classes only: compositions are over places in `classes`. */
async function decomposePart(
  highs: Highs,
  full: System,
  classes: readonly number[],
  seats: readonly number[],
  known: readonly SeatedRow[],
  enough: number,
  control: Control,
): Promise<Mixture | undefined> {
  const place = new Map(classes.map((c, i) => [c, i] as const));
  const system: System = {
    seats: full.seats,
    sizes: classes.map((c) => full.sizes[c] ?? 0),
    constraints: full.constraints
      .map(({ members, min, max }) => ({
        members: members.flatMap((c) => place.get(c) ?? []),
        min,
        max,
      }))
      .filter(({ min, max }) => min > 0 || max < full.seats),
  };
  const oracle = createOracle(highs, system);
  try {
    const covering = cover(
      system,
      oracle,
      known.map((row) =>
        compositionOf(
          row.seats.map((c) => place.get(c) ?? 0),
          classes.length,
        ),
      ),
    );
    if (!covering || covering.cuts.length > 0) return undefined;
    const target = classes.map((c) => seats[c] ?? 0);
    const found = await decompose(highs, target, covering.pool, oracle, enough, control);
    return found.shortfall <= enough ? found.mixture : undefined;
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
