import { isRoundSignature } from '../beacon/beacon.ts';
import { taggedHash } from '../hash.ts';
import { mustBeWords } from '../words.ts';
import { shareCommitment } from './commit.ts';
import type { CommittedPart, EntropySource, PublicCommitment, Revealed } from './record.ts';

/** The value of each entropy source, by the source's id; null for a share that was withheld. */
export type EntropyValues = ReadonlyMap<string, string | null>;

/**
 * Puts the revealed values in the order of the committed sources.
 * Throws `RangeError` when one is missing, unknown, not what its source committed to or not what drand signed.
 */
export function revealEntropy(
  { committed }: PublicCommitment,
  values: EntropyValues,
): readonly Revealed[] {
  const known = new Set(committed.entropy.map(({ id }) => id));
  for (const id of values.keys()) {
    if (!known.has(id)) throw new RangeError(`The draw has no source of randomness called ${id}`);
  }
  return committed.entropy.map((source) => {
    const value = values.get(source.id);
    if (value === undefined) throw new RangeError(`${source.id} has not been revealed`);
    if (value === null) mustBeLeftOut(committed, source);
    else mustBeValueOf(source, value);
    return { id: source.id, value };
  });
}

/** The seed of a draw: a hash over its commitment and every value in order, null where one is left out. 64 hex digits. */
export function seedOf({ commitment }: PublicCommitment, reveal: readonly Revealed[]): string {
  return taggedHash('seed', commitment, ...reveal.map(({ value }) => value));
}

function mustBeLeftOut({ withheld }: CommittedPart, { id, kind }: EntropySource): void {
  if (kind !== 'committed-share' || withheld !== 'left-out') {
    throw new RangeError(`The draw can’t go on without the value of ${id}`);
  }
}

function mustBeValueOf(source: EntropySource, value: string): void {
  if (source.kind === 'public-text') return mustBeWords(`The value of ${source.id}`, value);
  if (source.kind === 'beacon') {
    if (isRoundSignature(source.round, value)) return;
    throw new RangeError(`The value of ${source.id} is not what drand signed for its round`);
  }
  if (!/^[0-9a-f]{64}$/.test(value)) {
    throw new RangeError(`The value of ${source.id} must be 32 bytes, as 64 hex digits`);
  }
  if (shareCommitment(source.id, value) !== source.commitment) {
    throw new RangeError(`The share of ${source.id} is not the one it committed to`);
  }
}
