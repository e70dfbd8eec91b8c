import type { Collection, Store } from '@freshfaces/store';
import type { Sealed, Vault } from '@freshfaces/vault';

/** What is kept of one member under their own key. */
interface SealedRecord {
  /** The member's id. */
  readonly id: string;
  readonly sealed: Sealed;
}

/** One kind of thing that tells of members' needs, a record a member; at rest it is sealed. */
export interface SealedRecords<T> {
  /** By member id; those of whom nothing is kept, or whose key was erased, are left out. */
  of(memberIds: readonly string[]): Promise<ReadonlyMap<string, T>>;
  /** Takes the place of what was kept. Call it in a transaction; answers what was written. */
  keep(memberId: string, value: T): Promise<Sealed>;
  /** False when nothing was kept. */
  remove(memberId: string): Promise<boolean>;
}

/** @param keyOf the name of the key that seals what is kept of a member; their own unless told otherwise. */
export function openSealedRecords<T>(
  name: string,
  { store, vault }: { readonly store: Store; readonly vault: Vault },
  keyOf: (memberId: string) => string = (memberId) => memberId,
): SealedRecords<T> {
  const records: Collection<SealedRecord> = store.collection<SealedRecord>(name, { indexes: [] });
  return {
    async of(memberIds) {
      const found = (await records.getMany(memberIds)).filter((record) => record !== null);
      const values = await vault.openMany<T>(
        found.map(({ id, sealed }) => ({ memberId: keyOf(id), sealed })),
      );
      return new Map(
        values.flatMap((value, at): [string, T][] => {
          const id = found[at]?.id;
          return value === null || id === undefined ? [] : [[id, value]];
        }),
      );
    },
    async keep(memberId, value) {
      const sealed = await vault.seal(keyOf(memberId), value);
      const before = await records.get(memberId);
      await (before
        ? records.replace({ ...before, sealed })
        : records.insert({ id: memberId, sealed }));
      return sealed;
    },
    remove: (memberId) => records.remove(memberId),
  };
}
