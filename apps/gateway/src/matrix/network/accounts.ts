import type { Store } from '@freshfaces/store';
import type { Calendar } from './days.ts';
import { MEMBERS, secretsOf } from './members.ts';
import { personOf, STAFF } from './people.ts';

/** The e-mail address someone who works somewhere signs in with. */
export function staffEmail(id: string): string {
  return `${id}@staff.test`;
}

/** Everyone has an account, without a password. */
export async function keepAccounts(store: Store, calendar: Calendar): Promise<void> {
  const people = [
    ...STAFF.map(({ id }) => ({ id, name: `Canary ${id} worker`, email: staffEmail(id) })),
    ...MEMBERS.map((member) => {
      const { name, email } = secretsOf(member);
      return { id: personOf(member.id), name, email };
    }),
  ];
  const users = store.collection<(typeof people)[number] & Kept>('account-users', {
    indexes: [{ name: 'email', keys: ['email'], unique: true }],
  });
  const at = calendar.instant(-100);
  await users.insertMany(
    people.map((person) => ({ ...person, emailVerified: true, createdAt: at, updatedAt: at })),
  );
}

interface Kept {
  readonly emailVerified: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}
