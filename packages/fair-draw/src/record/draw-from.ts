import { canonicalJson } from '../canonical.ts';
import { pickPanel } from './pick.ts';
import type { DrawRecord, DrawResult, PublicCommitment } from './record.ts';
import { orderOthers } from './reserves.ts';
import { type EntropyValues, revealEntropy, seedOf } from './seed.ts';
import { openStream } from './stream.ts';

/** The panel and the reserves that follow from a commitment and a seed (64 hex digits), on every machine. */
export function drawFrom({ committed }: PublicCommitment, seed: string): DrawResult {
  const open = (purpose: string) => openStream(seed, purpose);
  const { ticket, row, panel } = pickPanel(committed, open);
  const order = orderOthers(committed.leaves.length, panel, open);
  return {
    ticket: ticket.toString(),
    row,
    panel,
    order,
    reserves: order.slice(0, committed.rules.reserves),
  };
}

/** The whole public record, once every source is revealed. Throws as `revealEntropy` does. */
export function assembleRecord(commitment: PublicCommitment, values: EntropyValues): DrawRecord {
  const reveal = revealEntropy(commitment, values);
  const seed = seedOf(commitment, reveal);
  const result = drawFrom(commitment, seed);
  return { ...commitment, reveal, seed, result, replacements: [] };
}

/** The record as it is published: canonical JSON and a line end. */
export function recordText(record: DrawRecord): string {
  return `${canonicalJson(record)}\n`;
}
