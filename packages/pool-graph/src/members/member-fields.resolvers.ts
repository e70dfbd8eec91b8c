import { assertCan, can } from '@freshfaces/access';
import { type GraphContext, parseInput } from '@freshfaces/graph-kit';
import { spanInput } from '../availability/availability-input.ts';
import { consentFields } from '../consents/consents.resolvers.ts';
import type { MemberResolvers } from '../generated/resolvers-types.ts';
import { loadMember, loadName, loadOrganisation } from '../loaders.ts';
import { looksField } from '../looks/looks.resolvers.ts';
import { needsFields } from '../needs/needs-fields.resolvers.ts';
import type { Pool } from '../pool.ts';
import { contactField } from './contact.resolvers.ts';
import type { Member } from './member.ts';
import { isAvailable } from './member-filter.ts';
import { noteRead } from './note-read.ts';
import { privateField } from './private.resolvers.ts';
import { mustSee, subjectOf } from './seeing.ts';

/** Each field decides for itself who may have it, as other subgraphs can lead here too. */
export function memberFields(pool: Pool): MemberResolvers {
  return {
    /** Nobody, for who may read no member: so that they can't tell which ids there are. */
    async __resolveReference({ id }, context) {
      const found = await loadMember(pool, context, id);
      return found && can(context.viewer, 'member.read', subjectOf(found)) ? found : null;
    },

    pseudonym(member, _input, { viewer }) {
      assertCan(viewer, 'member.read', subjectOf(member));
      return member.pseudonym;
    },
    async shownAs(member, _input, context, { path }) {
      assertCan(context.viewer, 'member.read', subjectOf(member));
      if (!can(context.viewer, 'member.name', subjectOf(member))) return member.pseudonym;
      const kept = await loadName(pool, context, member.id);
      if (!kept) return member.pseudonym;
      const oneOfMany = typeof path.prev?.key === 'number';
      await noteRead(pool, context, member, { what: 'name', why: oneOfMany ? 'list' : 'record' });
      return kept.name;
    },

    homeOrganisation: (member, _input, context) =>
      loadOrganisation(pool, context, seen(member, context).homeOrganisationId),
    status: (member, _input, context) => seen(member, context).status,
    trainedFor: (member, _input, context) => seen(member, context).trainedFor,
    joinedOn: (member, _input, context) => seen(member, context).joinedOn,
    availableBetween: (member, span, context) =>
      isAvailable(seen(member, context), parseInput(spanInput, span)),

    ...privateField(pool),
    ...contactField(pool),
    ...consentFields(pool),
    ...needsFields(pool),
    ...looksField(pool),

    viewerCanChange: (member, _input, { viewer }) =>
      member.status !== 'LEFT' && can(viewer, 'member.change', subjectOf(member)),
    viewerCanErase: async (member, _input, context) =>
      can(context.viewer, 'member.erase', subjectOf(member)) &&
      (await loadName(pool, context, member.id)) !== null,
  };
}

function seen(member: Member, { viewer }: GraphContext): Member {
  return mustSee(viewer, member);
}
