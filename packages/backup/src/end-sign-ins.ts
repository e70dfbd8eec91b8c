import { openLinks, openSessions } from '@freshfaces/accounts/kept';
import { type Collection, type Doc, findAll, type Store } from '@freshfaces/store';

/** Ends every session and takes back every link that signs in: a backup may hold some that had ended. */
export async function endSignIns(store: Store): Promise<void> {
  await emptied(openSessions(store));
  await emptied(openLinks(store));
}

async function emptied<T extends Doc>(collection: Collection<T>): Promise<void> {
  for (const { id } of await findAll(collection, {})) await collection.remove(id);
}
