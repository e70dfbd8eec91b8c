import type { People, Person } from '@freshfaces/access';
import { findAll } from '@freshfaces/store';
import { inSignInOrder } from './sign-in-order.ts';

/** Everyone whom a visitor of the demo network may sign in as. */
export async function demoPeople(people: People): Promise<Person[]> {
  return inSignInOrder(await findAll(people, { where: { demo: { gt: '' } } }));
}
