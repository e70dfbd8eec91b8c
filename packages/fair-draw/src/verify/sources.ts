import { hashFor } from './hashing.ts';
import { count, type Must } from './must.ts';
import type { ReadRecord } from './record-shape.ts';

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
    : `The ${tickets} were fixed before the seed existed, on ${committedAt}.`;
}

/** §4.6: each source gave one value, and each share is the one its owner committed to. */
export function sourcesAreRevealed({ committed, reveal }: ReadRecord, must: Must): string {
  const { entropy } = committed;
  const paired =
    entropy.length === reveal.length && entropy.every(({ id }, i) => id === reveal[i]?.id);
  must(paired, 'reveal', 'The values are not those of the sources, in their order.');
  for (const [i, source] of entropy.entries()) {
    const value = reveal[i]?.value ?? '';
    const where = `reveal[${i}].value`;
    const written = source.kind === 'public-text' || /^[0-9a-f]{64}$/.test(value);
    must(written, where, 'There should be 64 hex digits here.');
    const kept =
      source.kind !== 'committed-share' || hashFor('share', source.id, value) === source.commitment;
    must(kept, where, `This is not the share that ${source.by} committed to.`);
  }
  const rounds = entropy.flatMap((each) => (each.kind === 'beacon' ? each : []));
  const look = rounds.map(
    ({ network, round }) => ` Compare round ${round} of ${network} yourself.`,
  );
  return `${count(entropy.length, 'source')} of randomness gave what was asked.${look.join('')}`;
}

/** §4.6: the seed is a fingerprint of the commitment and every value. */
export function seedFollows({ commitment, reveal, seed }: ReadRecord, must: Must): string {
  const follows = hashFor('seed', commitment, ...reveal.map(({ value }) => value)) === seed;
  must(follows, 'seed', 'The seed does not follow from the commitment and the values.');
  return 'The seed follows from the commitment and the values, and from nothing else.';
}
