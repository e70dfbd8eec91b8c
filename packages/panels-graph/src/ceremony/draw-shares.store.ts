import { Problem } from '@freshfaces/graph-kit';
import {
  type Collection,
  type CollectionSpec,
  findAll,
  type Store,
  type Stored,
} from '@freshfaces/store';
import type { Vault } from '@freshfaces/vault';
import type { DrawShare } from './draw-share.ts';
import { type SealedShare, sealedShares } from './sealed-shares.ts';

export type DrawShares = Collection<DrawShare>;

/** How shares lie in the store. A hash is used once in the whole network: a share revealed before is no secret. */
export const KEPT_SHARES: CollectionSpec<SealedShare> = {
  indexes: [
    { name: 'draw', keys: ['drawId', 'sourceId'] },
    { name: 'asWitness', keys: ['asWitness', 'askedAt'] },
    { name: 'commitment', keys: ['commitment'], unique: true },
    { name: 'givenBy', keys: ['givenBy'] },
    { name: 'revealedBy', keys: ['revealedBy'] },
  ],
};

export function openDrawShares(store: Store, vault: Vault): DrawShares {
  return sealedShares(store.collection<SealedShare>('draw-shares', KEPT_SHARES), vault);
}

/** Throws `BAD_INPUT` for a hash that any draw has seen before: its share may be known to others. */
export async function mustBeNewHash(
  { shares }: { readonly shares: DrawShares },
  commitment: string,
  field: string,
): Promise<void> {
  if ((await shares.count({ commitment })) === 0) return;
  throw new Problem(
    'BAD_INPUT',
    'This hash was used in a draw before. Make a new secret share: an old one may be known to others.',
    field,
  );
}

/** The shares of a draw in the order of its record: the recruiter's first. */
export function sharesOf(
  { shares }: { readonly shares: DrawShares },
  drawId: string,
): Promise<Stored<DrawShare>[]> {
  return findAll(shares, { where: { drawId }, sort: { by: 'sourceId' } });
}

/** The shares that this person promised or revealed, for whichever organisation; each once. */
export async function sharesBy(
  { shares }: { readonly shares: DrawShares },
  personId: string,
): Promise<readonly DrawShare[]> {
  const [given, revealed] = await Promise.all([
    findAll(shares, { where: { givenBy: personId } }),
    findAll(shares, { where: { revealedBy: personId } }),
  ]);
  return [...new Map([...given, ...revealed].map((share) => [share.id, share])).values()];
}
