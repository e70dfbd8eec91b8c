import { canonicalJson, RECORD_VERSION } from '../canonical.ts';
import { keyedHash } from '../hash.ts';
import type { BlindedType } from './commit-table.ts';
import { merkleLeaf } from './merkle.ts';

/** One person of a draw: private, kept apart from the record; blank it to forget them. */
export interface PersonSecret {
  readonly id: string;
  /** 64 hex digits, known to nobody but the person and the keeper of the draw. */
  readonly salt: string;
  /** Their place in `committed.leaves`. */
  readonly leaf: number;
}

/** What is hashed for one person: who they are, their type and their turns, under a salt. */
function leafOf(salt: string, id: string, type: number, served: number): string {
  return merkleLeaf(canonicalJson([`${RECORD_VERSION}/leaf`, salt, id, type, served]));
}

/** Hashes everyone; leaves are grouped by type and ascending within it, so their order says nothing. */
export function hashPeople(
  types: readonly BlindedType[],
  secret: Uint8Array,
): { leaves: string[]; people: PersonSecret[] } {
  const hashed = types.flatMap(({ source }, type) =>
    source.members
      .map((id) => {
        const salt = keyedHash(secret, 'salt', id);
        return { id, salt, hash: leafOf(salt, id, type, source.served) };
      })
      .sort((a, b) => (a.hash < b.hash ? -1 : 1)),
  );
  return {
    leaves: hashed.map(({ hash }) => hash),
    people: hashed.map(({ id, salt }, leaf) => ({ id, salt, leaf })),
  };
}
