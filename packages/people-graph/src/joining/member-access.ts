import { can } from '@freshfaces/access';
import type { GraphContext } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { MemberAccess } from '../generated/resolvers-types.ts';
import { shownInvitations } from '../invitations/shown-invitations.ts';
import type { PeopleGraph } from '../parts.ts';
import type { MemberAsked } from './member-asked.ts';
import { supportersOf } from './supports.ts';

/** How a member reaches their own record, and who helps them; a lead's look is noted. */
export async function memberAccess(
  graph: PeopleGraph,
  context: GraphContext,
  { viewer, memberId, home }: MemberAsked,
): Promise<MemberAccess> {
  const { people, invitations, reads } = graph;
  const organisationIds = [home.id];
  await reads.note(context, { memberId, what: 'record', why: 'record', organisationIds });
  const [accounts, supporters, kept] = await Promise.all([
    people.count({ memberId }),
    supportersOf(graph, memberId),
    findAll(invitations, {
      where: { 'about.memberId': memberId },
      sort: { by: 'sentAt', order: 'desc' },
    }),
  ]);
  const of = (as: 'member' | 'supporter') =>
    shownInvitations(
      graph,
      kept.filter(({ about }) => about?.as === as),
    );
  const subject = { organisationIds, memberId };
  return {
    member: { id: memberId },
    hasAccount: accounts > 0,
    invitations: await of('member'),
    supporters: supporters.map(({ id, name }) => ({ personId: id, name })),
    supporterInvitations: await of('supporter'),
    viewerCanInvite: can(viewer, 'member.invite', subject) && accounts === 0,
    viewerCanInviteSupporter: can(viewer, 'member.invite-supporter', subject),
  };
}
