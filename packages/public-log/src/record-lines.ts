import type { DrawRecord, PublicCommitment, Revealed } from '@freshfaces/fair-draw/record';
import type { EntryKind } from './entry.ts';

/** What the log says of something, before it has its place. */
export interface LogLine {
  readonly kind: EntryKind;
  readonly content: unknown;
}

/** A draw was published: everything about it is frozen by the commitment. */
export function publishedLine({ committed, commitment }: PublicCommitment): LogLine {
  const { label, deadline } = committed;
  return { kind: 'commitment', content: { label, commitment, deadline } };
}

/** The shares of a draw were published, before the beacon's round existed. */
export function sharesLine(
  { committed, commitment }: PublicCommitment,
  shares: readonly Revealed[],
): LogLine {
  return { kind: 'shares', content: { label: committed.label, commitment, shares } };
}

/** A draw was made. */
export function resultLine({ committed, commitment, seed, result }: DrawRecord): LogLine {
  const { ticket, panel } = result;
  return { kind: 'result', content: { label: committed.label, commitment, seed, ticket, panel } };
}

/** The last replacement in the record. Throws `RangeError` where there is none. */
export function replacementLine(record: DrawRecord): LogLine {
  return replacementLineAt(record, record.replacements.length - 1);
}

/** A draw was given up after it was published. */
export function stoppedLine({ committed, commitment }: PublicCommitment, reason: string): LogLine {
  return { kind: 'stopped', content: { label: committed.label, commitment, reason } };
}

/** Every line the log must hold of a record, in order; `reason` where the draw was given up. */
export function linesOfRecord(
  record: PublicCommitment | DrawRecord,
  reason: string | null,
): LogLine[] {
  const stopped = reason === null ? [] : [stoppedLine(record, reason)];
  if (!('result' in record)) return [publishedLine(record), ...stopped];
  return [
    publishedLine(record),
    resultLine(record),
    ...record.replacements.map((_, place) => replacementLineAt(record, place)),
    ...stopped,
  ];
}

function replacementLineAt(record: DrawRecord, place: number): LogLine {
  const replacement = record.replacements[place];
  if (!replacement) throw new RangeError('Nobody was replaced.');
  const { left, joined, digest } = replacement;
  const { committed, commitment } = record;
  return {
    kind: 'replacement',
    content: { label: committed.label, commitment, left, joined, digest },
  };
}
