import { newUser, openUsers } from '@freshfaces/accounts';
import type { Store } from '@freshfaces/store';
import type { Calendar } from './days.ts';
import { MEMBERS, secretsOf } from './members.ts';
import { personOf, STAFF } from './people.ts';

/** The e-mail address someone who works somewhere signs in with. */
export function staffEmail(id: string): string {
  return `canary.${id}@staff.test`;
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
  const at = calendar.instant(-100);
  await openUsers(store).insertMany(people.map((person) => newUser({ ...person, at })));
}
