import { assertCan, can } from '@freshfaces/access';
import { type GraphContext, parseInput } from '@freshfaces/graph-kit';
import { spanInput } from '../availability/availability-input.ts';
import { consentFields } from '../consents/consents.resolvers.ts';
import type { MemberResolvers } from '../generated/resolvers-types.ts';
import { loadMember, loadName, loadOrganisation } from '../loaders.ts';
import { loadTeamsExperienced } from '../needs/teams-experienced.ts';
import type { Pool } from '../pool.ts';
import type { Member } from './member.ts';
import { isAvailable } from './member-filter.ts';
import { mustSee, subjectOf } from './seeing.ts';

/** Each field decides for itself who may have it, as other subgraphs can lead here too. */
export function memberFields(pool: Pool): MemberResolvers {
  return {
    __resolveReference: ({ id }, context) => loadMember(pool, context, id),

    pseudonym(member, _input, { viewer }) {
      assertCan(viewer, 'member.read', subjectOf(member));
      return member.pseudonym;
    },
    async shownAs(member, _input, context) {
      assertCan(context.viewer, 'member.read', subjectOf(member));
      if (!can(context.viewer, 'member.name', subjectOf(member))) return member.pseudonym;
      return (await loadName(pool, context, member.id)).name;
    },

    homeOrganisation: (member, _input, context) =>
      loadOrganisation(pool, context, seen(member, context).homeOrganisationId),
    status: (member, _input, context) => seen(member, context).status,
    trainedFor: (member, _input, context) => seen(member, context).trainedFor,
    joinedOn: (member, _input, context) => seen(member, context).joinedOn,
    availableBetween: (member, span, context) =>
      isAvailable(seen(member, context), parseInput(spanInput, span)),

    async private(member, _input, context) {
      if (!can(context.viewer, 'member.private', subjectOf(member))) return null;
      const { name, email, phone } = await loadName(pool, context, member.id);
      const { ownLimitPerYear, sharedPoolSince, busy, availabilityNote } = member;
      return { name, email, phone, ownLimitPerYear, sharedPoolSince, busy, availabilityNote };
    },
    teamsExperienced: (member, _input, context) =>
      can(context.viewer, 'member.experience', subjectOf(member))
        ? loadTeamsExperienced(pool, context, member.id)
        : null,

    ...consentFields(pool),

    viewerCanChange: (member, _input, { viewer }) =>
      member.status !== 'LEFT' && can(viewer, 'member.change', subjectOf(member)),
  };
}

function seen(member: Member, { viewer }: GraphContext): Member {
  return mustSee(viewer, member);
}
