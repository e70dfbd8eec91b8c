import { timeOfRound } from '@freshfaces/fair-draw/round-time';

/** What this page shows of a record; it is checked elsewhere, so anything unreadable is simply not shown. */
export interface ReadRecord {
  seats: number;
  reserves: number;
  policy: string;
  people: number;
  tickets: string;
  lines: number;
  types: { size: number; chance: string }[];
  earlier: { commitment: string; why: string }[];
  absent: string[];
  leavesOut: boolean;
  deadline: string | null;
  sources: ReadSource[];
  seed: string | null;
  ticket: string | null;
  replaced: number;
}

/** Where a part of the luck came from. */
export interface ReadSource {
  id: string;
  by: string;
  note: string;
  commitment: string | null;
  /** A public beacon’s, with the time before which nobody could know it. */
  round: { number: number; at: string } | null;
  state: 'open' | 'given' | 'left-out';
  value: string | null;
}

interface Shape {
  committed: {
    about: { earlier: { commitment: string; why: string }[]; absent: string[] };
    withheld: string;
    deadline: string | null;
    rules: { seats: number; reserves: number; policy: string };
    types: { size: number; chance: string }[];
    leaves: string[];
    rows: unknown[];
    total: string;
    entropy: { id: string; by: string; note: string; commitment?: string; round?: number }[];
  };
  reveal?: { id: string; value: string | null }[];
  seed?: string;
  result?: { ticket: string };
  replacements?: unknown[];
}

/** The parts of a record's text worth reading; null where the text is no record. */
export function readRecord(text: string): ReadRecord | null {
  try {
    const { committed, reveal = [], seed, result, replacements = [] } = JSON.parse(text) as Shape;
    return {
      ...committed.rules,
      people: committed.leaves.length,
      tickets: committed.total,
      lines: committed.rows.length,
      types: committed.types,
      earlier: committed.about.earlier,
      absent: committed.about.absent,
      leavesOut: committed.withheld === 'left-out',
      deadline: committed.deadline,
      sources: committed.entropy.map((source) => readSource(source, reveal)),
      seed: seed ?? null,
      ticket: result?.ticket ?? null,
      replaced: replacements.length,
    };
  } catch {
    return null;
  }
}

function readSource(
  { id, by, note, commitment = '', round }: Shape['committed']['entropy'][number],
  reveal: NonNullable<Shape['reveal']>,
): ReadSource {
  const given = reveal.find((one) => one.id === id);
  return {
    id,
    by,
    note,
    commitment: commitment || null,
    round: round === undefined ? null : { number: round, at: timeOfRound(round) },
    state: given ? (given.value === null ? 'left-out' : 'given') : 'open',
    value: given?.value ?? null,
  };
}
