import { type Collection, type Doc, findAll } from '@freshfaces/store';

interface OfMember extends Doc {
  readonly memberId: string;
}

/** Whose documents become whose, as when two records are found to be one member. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

type Moved<T> = T & { readonly movedFrom?: string };

/**
 * Gives every document of one member to another, and notes with each where it came from. An id that
 * names the member is written anew; where the other has such a document already, it stays.
 */
export async function moveDocuments<T extends OfMember>(
  collection: Collection<T>,
  { from, to }: Move,
): Promise<void> {
  for (const doc of await findAll(collection, { where: whereMember<T>(from) })) {
    const { version, ...kept } = doc;
    await place(collection, { ...kept, memberId: to, movedFrom: from } as unknown as Moved<T>, {
      oldId: doc.id,
      version,
      newId: doc.id.replace(from, to),
    });
  }
}

/**
 * Gives back what `moveDocuments` moved and is still there.
 * @param stays what is left with whom it was moved to.
 */
export async function moveBack<T extends OfMember>(
  collection: Collection<T>,
  { from, to }: Move,
  stays: (doc: T) => boolean = () => false,
): Promise<void> {
  const found = await findAll(collection, { where: whereMember<T>(to) });
  for (const doc of found as (Moved<T> & { version: number })[]) {
    if (doc.movedFrom !== from || stays(doc)) continue;
    const { version, movedFrom: _, ...kept } = doc;
    await place(collection, { ...kept, memberId: from } as unknown as Moved<T>, {
      oldId: doc.id,
      version,
      newId: doc.id.replace(to, from),
    });
  }
}

interface Placing {
  readonly oldId: string;
  readonly version: number;
  readonly newId: string;
}

async function place<T extends OfMember>(
  collection: Collection<T>,
  doc: T,
  { oldId, version, newId }: Placing,
): Promise<void> {
  if (newId === oldId) {
    await collection.replace({ ...doc, version });
  } else if ((await collection.get(newId)) === null) {
    await collection.remove(oldId);
    await collection.insert({ ...doc, id: newId });
  }
}

function whereMember<T>(memberId: string) {
  return { memberId } as unknown as NonNullable<Parameters<Collection<OfMember & T>['count']>[0]>;
}
