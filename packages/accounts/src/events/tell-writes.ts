import { type Audit, asPerson, openPeople } from '@freshfaces/access';
import { type Clock, newId } from '@freshfaces/graph-kit';
import type { Mail } from '@freshfaces/mail';
import type { Store } from '@freshfaces/store';
import type { OnWrite, Written } from '../adapter/store-adapter.ts';
import { openUsers } from '../kept/accounts.store.ts';
import { accountChangedLetter } from '../letters/letters.ts';
import type { AccountEventKind } from './account-event.ts';
import { eventOf, ownerOf } from './event-of.ts';
import { openAccountEvents } from './events.store.ts';

interface TellWritesParts {
  readonly store: Store;
  readonly audit: Audit;
  readonly mail: Mail;
  readonly now: Clock;
  readonly publicUrl: string;
}

/** Changes of a way in, of which its owner gets a letter. */
const TOLD_BY_MAIL: Partial<Record<AccountEventKind, string>> = {
  'password-changed': 'The password of your account was changed.',
  'second-factor-on': 'Codes from an app were turned on for your account.',
  'second-factor-off': 'Codes from an app were turned off for your account.',
  'backup-codes-renewed':
    'New backup codes were made for your account. The old ones no longer work.',
  'sso-connected': 'Your account was connected to your organisation’s way of signing in.',
};

/**
 * What goes with every write to an account, in its transaction: an audit event, a line for its owner, when
 * they last signed in, a letter where a way in changed, and the person of the same id and name.
 */
export function tellWrites({ store, audit, mail, now, publicUrl }: TellWritesParts): OnWrite {
  const events = openAccountEvents(store);
  const users = openUsers(store);
  const people = openPeople(store);

  async function keepSignIn(personId: string): Promise<void> {
    const user = await users.get(personId);
    if (user) await users.replace({ ...user, lastSignedInAt: now() });
  }

  async function tellByMail(personId: string, kind: AccountEventKind): Promise<void> {
    const what = TOLD_BY_MAIL[kind];
    const user = what ? await users.get(personId) : null;
    if (what && user) {
      await mail.post(accountChangedLetter(user.email, what, `${publicUrl}/people/account`));
    }
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
    if (kind) {
      await events.insert({ id: newId(), personId, at: now(), kind });
      await tellByMail(personId, kind);
    }
    if (kind?.startsWith('signed-in')) await keepSignIn(personId);
    await keepPerson(written);
  };
}
