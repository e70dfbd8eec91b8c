import type { Collection, Stored } from '@freshfaces/store';
import type { Sealed, Vault } from '@freshfaces/vault';
import type { DrawShare } from './draw-share.ts';

/** A share as it lies in the store: whoever reads the store before the draw can't work out who will be drawn. */
export type SealedShare = Omit<DrawShare, 'value'> & { readonly value: Sealed | null };

/** The shares of draws, whose values only the vault can read, under a key a share. */
export function sealedShares(kept: Collection<SealedShare>, vault: Vault): Collection<DrawShare> {
  async function sealed<T extends DrawShare>(share: T) {
    const { value } = share;
    return { ...share, value: value === null ? null : await vault.seal(keyOf(share), { value }) };
  }
  async function opened(
    shares: readonly (Stored<SealedShare> | null)[],
  ): Promise<(Stored<DrawShare> | null)[]> {
    const found = shares.flatMap((share) =>
      share?.value ? [{ memberId: keyOf(share), sealed: share.value }] : [],
    );
    const values = await vault.openMany<{ readonly value: string }>(found);
    const byKey = new Map(found.map(({ memberId }, at) => [memberId, values[at]?.value ?? null]));
    return shares.map((share) => share && { ...share, value: byKey.get(keyOf(share)) ?? null });
  }
  const whole = async (shares: readonly Stored<SealedShare>[]) =>
    (await opened(shares)).filter((share) => share !== null);
  const one = async (share: Stored<SealedShare> | null) => (await opened([share]))[0] ?? null;
  const mustBeOne = async (share: Stored<SealedShare>) => {
    const [found] = await whole([share]);
    if (!found) throw new RangeError('A share that was kept is there.');
    return found;
  };
  return {
    get: async (id) => one(await kept.get(id)),
    getMany: async (ids) => opened(await kept.getMany(ids)),
    async find(query) {
      const { items, after } = await kept.find(query as Parameters<typeof kept.find>[0]);
      return { items: await whole(items), after };
    },
    count: (where) => kept.count(where as Parameters<typeof kept.count>[0]),
    insert: async (share) => mustBeOne(await kept.insert(await sealed(share))),
    insertMany: async (shares) =>
      whole(await kept.insertMany(await Promise.all(shares.map(sealed)))),
    replace: async (share) => mustBeOne(await kept.replace(await sealed(share))),
    remove: (id, version) => kept.remove(id, version),
  };
}

function keyOf({ id }: Pick<DrawShare, 'id'>): string {
  return `share:${id}`;
}
