import { merkleRoot } from '../record/merkle.ts';
import type { CommittedPart, EntropySource } from '../record/record.ts';

/** Changes to what is committed that someone might wish for, each well written. */
export const FORGERIES: readonly ((committed: CommittedPart) => Partial<CommittedPart>)[] = [
  ({ rules }) => ({ rules: { ...rules, seats: 0 } }),
  ({ rules }) => ({ rules: { ...rules, seats: rules.seats + 1 } }),
  ({ rules }) => ({ rules: { ...rules, sealed: '0'.repeat(64) } }),
  ({ rules }) => ({ rules: { ...rules, reserves: rules.reserves + 1 } }),
  ({ types }) => ({ types: types.map((type) => ({ ...type, chance: '1/2' })) }),
  ({ types }) => ({ types: types.map((type) => ({ ...type, chance: unreduced(type.chance) })) }),
  ({ types }) => ({ types: types.map((type, i) => (i === 0 ? { ...type, size: 0 } : type)) }),
  ({ types }) => ({ types: types.map((type) => ({ ...type, sealed: '0'.repeat(64) })) }),
  ({ types }) => ({ types: types.toReversed() }),
  ({ leaves }) => ({ leaves: leaves.toReversed(), root: merkleRoot(leaves.toReversed()) }),
  ({ leaves }) => ({ leaves: leaves.map(() => leaves[0] ?? '') }),
  ({ leaves }) => ({ leaves: leaves.slice(1) }),
  ({ rows }) => ({ rows: rows.toReversed() }),
  ({ rows }) => ({ rows: rows.map((row) => ({ ...row, types: row.types.toReversed() })) }),
  ({ rows }) => ({ rows: rows.map((row) => ({ ...row, types: row.types.map(() => 0) })) }),
  ({ rows }) => ({ rows: rows.map((row) => ({ ...row, types: [...row.types, 99] })) }),
  ({ rows }) => ({ rows: rows.map((row) => ({ ...row, tickets: '0' })) }),
  ({ rows }) => ({ rows: rows.slice(1) }),
  () => ({ rows: [], total: '0' }),
  ({ total }) => ({ total: `${total}0` }),
  ({ about }) => ({ about: { ...about, absent: ['b', 'a'] } }),
  ({ about }) => ({ about: { ...about, earlier: [...about.earlier, ...about.earlier] } }),
  ({ about }) => ({ about: { ...about, earlier: about.earlier.slice(1) } }),
  ({ withheld }) => ({ withheld: withheld === 'no-draw' ? 'left-out' : 'no-draw' }),
  () => ({ committedAt: null }),
  () => ({ committedAt: null, deadline: null }),
  () => ({ deadline: '2026-12-01T00:00:00.000Z' }),
  () => ({ deadline: '2020-01-01T00:00:00.000Z' }),
  () => ({ entropy: [] }),
  ({ entropy }) => ({ entropy: [...entropy, ...entropy] }),
  ({ entropy }) => ({ entropy: entropy.slice(1) }),
  ({ entropy }) => ({ entropy: entropy.toReversed() }),
  ({ entropy }) => ({ entropy: entropy.map(anotherRound) }),
  ({ entropy }) => ({ entropy: entropy.map(anotherShare) }),
];

function unreduced(chance: string): string {
  const [above = '', below = ''] = chance.split('/');
  return `${BigInt(above) * 2n}/${BigInt(below) * 2n}`;
}

function anotherRound(source: EntropySource): EntropySource {
  return source.kind === 'beacon' ? { ...source, round: 1001 } : source;
}

function anotherShare(source: EntropySource): EntropySource {
  return source.kind === 'committed-share' ? { ...source, commitment: '0'.repeat(64) } : source;
}
