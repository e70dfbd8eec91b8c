import { notFound, type Viewer } from '@freshfaces/graph-kit';
import type { Me } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';
import { roleSaid } from '../words.ts';

const EVENTS = 50;

/** The account of whoever asks, as it is now. */
export async function meOf({ people, accounts }: PeopleGraph, viewer: Viewer): Promise<Me> {
  const person = await people.get(viewer.personId);
  if (!person) throw notFound('account');
  const account = (await accounts.of([person.id])).get(person.id);
  return {
    id: person.id,
    name: person.name,
    email: account?.email ?? '',
    roles: person.roles.map(({ role, organisationId }) => ({
      role: roleSaid(role),
      organisation: { id: organisationId },
    })),
    member: person.memberId ? { id: person.memberId } : null,
    supports: person.supports.map((id) => ({ id })),
    twoFactor: account?.twoFactor ?? false,
    hasPassword: account?.hasPassword ?? false,
    recentEvents: await accounts.events(person.id, EVENTS),
  };
}
