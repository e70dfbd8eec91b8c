import { asPerson, type Audit, openPeople } from '@freshfaces/access';
import { type Clock, newId } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import type { OnWrite, Written } from '../adapter/store-adapter.ts';
import { openUsers } from '../kept/accounts.store.ts';
import { eventOf, ownerOf } from './event-of.ts';
import { openAccountEvents } from './events.store.ts';

/**
 * What goes with every write to an account, in its transaction: an audit event, a line for its owner, when
 * they last signed in, and the person of the same id and name.
 */
export function tellWrites(store: Store, audit: Audit, now: Clock): OnWrite {
  const events = openAccountEvents(store);
  const users = openUsers(store);
  const people = openPeople(store);

  async function keepSignIn(personId: string): Promise<void> {
    const user = await users.get(personId);
    if (user) await users.replace({ ...user, lastSignedInAt: now() });
  }

  async function keepPerson({ model, after }: Written): Promise<void> {
    if (model !== 'user' || !after) return;
    const name = String(after['name']);
    const person = await people.get(after.id);
    if (!person) {
      await people.insert(asPerson({ id: after.id, name, roles: [], memberId: null, demo: null }));
    } else if (person.name !== name) await people.replace({ ...person, name });
  }

  return async (written) => {
    const personId = ownerOf(written);
    if (!personId) return;
    const kind = eventOf(written);
    const row = written.after ?? written.before;
    await audit.record({
      at: now(),
      personId,
      action: `account.${kind ?? 'kept'}`,
      subjectIds: [...new Set([personId, row?.id ?? personId])],
      content: row,
    });
    if (kind) await events.insert({ id: newId(), personId, at: now(), kind });
    if (kind?.startsWith('signed-in')) await keepSignIn(personId);
    await keepPerson(written);
  };
}
