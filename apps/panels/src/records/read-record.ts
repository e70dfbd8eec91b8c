/** What this page shows of a record; it is checked elsewhere, so anything unreadable is simply not shown. */
export interface ReadRecord {
  seats: number;
  reserves: number;
  policy: string;
  people: number;
  tickets: string;
  lines: number;
  types: { size: number; served: number; chance: string }[];
  sources: { by: string; note: string; commitment: string | null; value: string | null }[];
  seed: string | null;
  ticket: string | null;
  replaced: number;
}

interface Shape {
  committed: {
    rules: { seats: number; reserves: number; policy: string };
    types: { size: number; served: number; chance: string }[];
    leaves: string[];
    rows: unknown[];
    total: string;
    entropy: { id: string; by: string; note: string; commitment?: string }[];
  };
  reveal?: { id: string; value: string }[];
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
      sources: committed.entropy.map(({ id, by, note, commitment }) => ({
        by,
        note,
        commitment: commitment ?? null,
        value: reveal.find((one) => one.id === id)?.value ?? null,
      })),
      seed: seed ?? null,
      ticket: result?.ticket ?? null,
      replaced: replacements.length,
    };
  } catch {
    return null;
  }
}
