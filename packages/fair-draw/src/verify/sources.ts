import { hashFor } from './hashing.ts';
import { count, type Must, mustAscend } from './must.ts';
import type { ReadRecord } from './record-shape.ts';

/** Whether drand’s quicknet signed a round so. */
export type IsSignedRound = (round: number, signature: string) => boolean;

/** §4: what came before this draw is stated in its one order. */
export function historyIsStated({ about }: ReadRecord['committed'], must: Must): string {
  const { earlier, absent } = about;
  const commitments = earlier.map(({ commitment }) => commitment);
  const distinct = new Set(commitments).size === commitments.length;
  must(distinct, 'committed.about.earlier', 'An earlier draw is named twice.');
  mustAscend(absent, 'committed.about.absent', must);
  const before =
    earlier.length === 0
      ? 'No earlier draw for this is named.'
      : `${count(earlier.length, 'earlier draw')} for this ${earlier.length === 1 ? 'is' : 'are'} named, with the reason for drawing again.`;
  return absent.length === 0 ? before : `${before} Invited, but no witness: ${absent.join(', ')}.`;
}

/** §4.5: the commitment is the fingerprint of everything fixed before the seed. */
export function commitmentFits({ committed, commitment }: ReadRecord, must: Must): string {
  const { committedAt, deadline, total } = committed;
  const inOrder =
    (committedAt === null) === (deadline === null) && (committedAt ?? '') <= (deadline ?? '');
  must(inOrder, 'committed.deadline', 'The deadline is before the commitment, or one is missing.');
  const ids = committed.entropy.map(({ id }) => id);
  const distinct = ids.length > 0 && new Set(ids).size === ids.length;
  must(distinct, 'committed.entropy', 'There is no source of randomness, or two share an id.');
  const fits = hashFor('commitment', committed) === commitment;
  must(fits, 'commitment', 'The people, rules or tickets are not those that were committed to.');
  const tickets = count(BigInt(total), 'ticket');
  return committedAt === null
    ? `The seed was made from ${tickets} fixed before it; the record does not say when.`
    : `The seed was made from ${tickets} fixed before it, on ${committedAt}.`;
}

/** §4.6: nobody who withholds a share can know what they bring about. */
export function withholdingIsBlind({ committed }: ReadRecord, must: Must): string {
  const { entropy, deadline, withheld } = committed;
  const beacons = entropy.flatMap((each) => (each.kind === 'beacon' ? [each] : []));
  for (const [i, source] of entropy.entries()) {
    const after = source.kind !== 'beacon' || timeOf(source.round) >= (deadline ?? '');
    const sentence = 'This round came before the deadline, while shares could still be withheld.';
    must(after, `committed.entropy[${i}].round`, sentence);
  }
  const closed = withheld === 'no-draw' || (beacons.length > 0 && deadline !== null);
  const sentence = 'Shares may be left out only where a beacon comes at or after a deadline.';
  must(closed, 'committed.withheld', sentence);
  return withheld === 'no-draw'
    ? 'It was fixed before that a share not revealed stops the draw.'
    : 'It was fixed before that a share not revealed by the deadline is left out, before anyone can know the beacon.';
}

/** §4.6: each source gave one value, and each share is the one its owner committed to. */
export function sourcesAreRevealed(
  { committed, reveal }: ReadRecord,
  must: Must,
  isSignedRound: IsSignedRound,
): string {
  const { entropy } = committed;
  const paired =
    entropy.length === reveal.length && entropy.every(({ id }, i) => id === reveal[i]?.id);
  must(paired, 'reveal', 'The values are not those of the sources, in their order.');
  const without: string[] = [];
  let news = '';
  for (const [i, source] of entropy.entries()) {
    const value = reveal[i]?.value ?? null;
    const where = `reveal[${i}].value`;
    if (value === null) {
      const allowed = source.kind === 'committed-share' && committed.withheld === 'left-out';
      must(allowed, where, 'This value is missing, and the draw can’t go on without it.');
      without.push(source.by);
    } else if (source.kind === 'committed-share') {
      const kept = /^[0-9a-f]{64}$/.test(value) && hashFor('share', source.id, value);
      must(kept !== false, where, 'There should be 64 hex digits here.');
      const sentence = `This is not the share that ${source.by} committed to.`;
      must(kept === source.commitment, where, sentence);
    } else if (source.kind === 'beacon') {
      const written = /^[0-9a-f]{96}$/.test(value);
      must(written, where, 'There should be 96 hex digits here.');
      const signed = written && isSignedRound(source.round, value);
      must(signed, where, `This is not what drand signed for round ${source.round}.`);
      news += ` Round ${source.round} of drand came at ${timeOf(source.round)} and is signed by its network.`;
    }
  }
  if (without.length > 0) news += ` Withheld and left out: the share of ${without.join(', ')}.`;
  return `${count(entropy.length, 'source')} of randomness gave what was asked.${news}`;
}

/** §4.6: the seed is a fingerprint of the commitment and every value. */
export function seedFollows({ commitment, reveal, seed }: ReadRecord, must: Must): string {
  const follows = hashFor('seed', commitment, ...reveal.map(({ value }) => value)) === seed;
  must(follows, 'seed', 'The seed does not follow from the commitment and the values.');
  return 'The seed follows from the commitment and the values, and from nothing else.';
}

/** §4.6: when a round of drand’s quicknet comes. */
function timeOf(round: number): string {
  return new Date((1_692_803_367 + (round - 1) * 3) * 1000).toISOString();
}
