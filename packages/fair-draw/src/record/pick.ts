import type { CommittedPart } from './record.ts';
import { type OpenStream, shuffled } from './stream.ts';

/** The panel a draw came to: leaves, ascending. */
export interface Picked {
  readonly ticket: bigint;
  readonly row: number;
  readonly panel: readonly number[];
}

/**
 * Picks the panel (DESIGN.md §2 stage 6): a uniform ticket, its row of the table, and for each type of the
 * row, in ascending order, a uniform choice among the leaves of that type.
 */
export function pickPanel(committed: CommittedPart, open: OpenStream): Picked {
  const ticket = open('ticket')(BigInt(committed.total));
  const row = rowOfTicket(committed, ticket);
  const seats = committed.rows[row]?.types ?? [];
  const below = open('members');
  const panel: number[] = [];
  let firstLeaf = 0;
  for (const [type, { size }] of committed.types.entries()) {
    const leaves = Array.from({ length: size }, (_, i) => firstLeaf + i);
    panel.push(...shuffled(leaves, seats.filter((seat) => seat === type).length, below));
    firstLeaf += size;
  }
  return { ticket, row, panel: panel.sort((a, b) => a - b) };
}

/** Tickets are numbered from 0, row by row. */
function rowOfTicket({ rows }: CommittedPart, ticket: bigint): number {
  let end = 0n;
  return rows.findIndex((row) => {
    end += BigInt(row.tickets);
    return ticket < end;
  });
}
