import { assertCan, can } from '@freshfaces/access';
import { notFound } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type {
  GroupResolvers,
  MemberResolvers,
  OrganisationResolvers,
  QueryResolvers,
} from '../generated/resolvers-types.ts';
import { loadOrganisation } from '../loaders.ts';
import { subjectOf } from '../members/seeing.ts';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import { noteTakingPart } from '../opportunities/note-taking-part.ts';
import type { Pool } from '../pool.ts';
import type { Group } from './group.ts';
import { membersOfGroup } from './group-members.ts';
import { mayRun } from './groups.resolvers.ts';

export function groupQueries(pool: Pool): Pick<QueryResolvers, 'groups' | 'group'> {
  return {
    async groups(_parent, _input, { viewer }) {
      const asking = assertCan(viewer, 'group.see');
      const own = asking.roles.map(({ organisationId }) => organisationId);
      const found = await findAll(pool.groups, {});
      return found.filter((group) => group.endedOn === null && isSeenBy(group, own)).sort(byName);
    },
    async group(_parent, { id }, { viewer }) {
      const asking = mustBeSignedIn(viewer);
      assertCan(viewer, 'group.see');
      const own = asking.roles.map(({ organisationId }) => organisationId);
      const found = await pool.groups.get(id);
      if (!found || !isSeenBy(found, own)) throw notFound('group');
      return found;
    },
  };
}

export function groupFields(pool: Pool): GroupResolvers {
  return {
    organisation: ({ organisationId }, _input, context) =>
      organisationId === null ? null : loadOrganisation(pool, context, organisationId),
    memberCount: async ({ id }) => pool.groupMembers.count({ groupId: id }),
    async ownMembers({ id }, _input, { viewer }) {
      const members = await membersOfGroup(pool, id);
      return members.filter((member) => can(viewer, 'member.taking-part', subjectOf(member)));
    },
    viewerCanEnd: ({ organisationId, endedOn }, _input, context) =>
      endedOn === null && mayRun(context, organisationId),
    viewerCanAsk: ({ organisationId, endedOn }, _input, { viewer }) =>
      endedOn === null &&
      (viewer?.roles ?? []).some(
        (held) =>
          (organisationId ?? held.organisationId) === held.organisationId &&
          can(viewer, 'opportunity.change', { organisationIds: [held.organisationId] }),
      ),
  };
}

export function memberGroupsField(pool: Pool): Pick<MemberResolvers, 'groups'> {
  return {
    async groups(member, _input, context) {
      if (!can(context.viewer, 'member.taking-part', subjectOf(member))) return null;
      await noteTakingPart(pool, context, member);
      const joined = await findAll(pool.groupMembers, { where: { memberId: member.id } });
      const found = await pool.groups.getMany(joined.map(({ groupId }) => groupId));
      return found.filter((group) => group !== null).sort(byName);
    },
  };
}

export function organisationGroupField(): Pick<OrganisationResolvers, 'viewerCanStartGroup'> {
  return {
    viewerCanStartGroup: ({ id, kind }, _input, context) =>
      kind === 'COORDINATOR' ? mayRun(context, null) : mayRun(context, id),
  };
}

function isSeenBy({ organisationId }: Group, own: readonly string[]): boolean {
  return organisationId === null || own.includes(organisationId);
}

function byName(a: Group, b: Group): number {
  return a.name.localeCompare(b.name, 'en-GB');
}
