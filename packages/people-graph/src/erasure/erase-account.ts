import { asPerson, type RegisteredErasure } from '@freshfaces/access';
import { findAll } from '@freshfaces/store';
import { endSupportOf } from '../joining/supports.ts';
import type { PeopleGraph } from '../parts.ts';

interface Said {
  readonly erased: readonly string[];
  readonly kept: readonly string[];
}

/** The name that stays where an opaque id must. */
const NO_NAME = 'Erased account';

/**
 * Erases the account, or where only the member record goes, its link to that record. The letters and
 * invitations go before the account, whose address finds them. Safe to run again.
 */
export async function eraseAccount(
  graph: PeopleGraph,
  { personId, memberId }: RegisteredErasure,
): Promise<Said> {
  if (memberId) await forgetWhoHelps(graph, memberId);
  if (personId) return eraseWhole(graph, personId);
  if (memberId) await unlinkMember(graph, memberId);
  return { erased: [], kept: [] };
}

async function eraseWhole(graph: PeopleGraph, personId: string): Promise<Said> {
  const { accounts, outbox, people, store } = graph;
  const email = (await accounts.of([personId])).get(personId)?.email;
  if (email) {
    await outbox.forgetAddress(email);
    await forgetInvitations(graph, email);
  }
  await store.transaction(async () => {
    const person = await people.get(personId);
    if (!person) return;
    const blank = { id: personId, name: NO_NAME, roles: [], memberId: null, demo: null };
    await people.replace({ ...asPerson(blank), version: person.version });
  });
  await accounts.erase(personId);
  return {
    erased: [
      'The account: name, e-mail address, password, second factor, sessions and roles.',
      'Letters and invitations sent to the address of the account.',
    ],
    kept: [
      'An opaque number in the record of who did what, which holds no names, so that the record stays whole.',
    ],
  };
}

async function forgetInvitations({ invitations, store }: PeopleGraph, email: string) {
  const sent = await findAll(invitations, { where: { email: email.toLowerCase() } });
  await store.transaction(async () => {
    for (const { id } of sent) await invitations.remove(id);
  });
}

async function unlinkMember({ people, store }: PeopleGraph, memberId: string): Promise<void> {
  await store.transaction(async () => {
    const [person] = (await people.find({ where: { memberId }, limit: 1 })).items;
    if (!person) return;
    const roles = person.roles.filter(({ role }) => role !== 'member');
    await people.replace(asPerson({ ...person, roles, memberId: null }));
  });
}

/** Nobody helps someone who is gone, and no invitation leads to them. */
async function forgetWhoHelps(graph: PeopleGraph, memberId: string): Promise<void> {
  const { invitations, store } = graph;
  await store.transaction(async () => {
    await endSupportOf(graph, memberId);
    const sent = await findAll(invitations, { where: { 'about.memberId': memberId } });
    for (const { id } of sent) await invitations.remove(id);
  });
}
