import { assertCan } from '@freshfaces/access';
import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { loadOrganisation } from '../loaders.ts';
import type { Pool } from '../pool.ts';
import { exportText } from './export-members.ts';

export function exportQuery(pool: Pool): Pick<QueryResolvers, 'exportMembers'> {
  return {
    async exportMembers(_parent, { organisationId }, context) {
      const { personId } = assertCan(context.viewer, 'member.export', {
        organisationIds: [organisationId],
      });
      const organisation = await loadOrganisation(pool, context, organisationId);
      const members = await findAll(pool.members, {
        where: { homeOrganisationId: organisationId },
      });
      const names = await pool.names.getMany(members.map(({ id }) => id));
      const people = members.flatMap((member, at) => {
        const name = names[at];
        return name ? [{ member, name }] : [];
      });
      const now = context.now();
      const memberIds = people.map(({ member }) => member.id);
      await pool.store.transaction(async () => {
        await pool.reads.noteMany(
          context,
          memberIds.map((memberId) => ({
            memberId,
            what: 'record',
            why: 'file',
            organisationIds: [organisationId],
          })),
        );
        await pool.audit.record({
          at: now,
          personId,
          action: 'member.export',
          subjectIds: [organisationId, ...memberIds],
          content: null,
        });
      });
      const slug = organisation.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      return { name: `members-${slug}-${dayOf(now)}.csv`, text: exportText(people) };
    },
  };
}
