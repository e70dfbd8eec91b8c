import { randomInt } from 'node:crypto';
import { assertCan, can } from '@freshfaces/access';
import { dayOf, newId, notFound, Problem, parseInput, personName } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { MutationResolvers, OrganisationResolvers } from '../generated/resolvers-types.ts';
import { documentsOf } from '../imports/new-members.ts';
import type { Pool } from '../pool.ts';
import { freshPseudonym } from './pseudonym.ts';

const addMemberInput = z.object({
  idempotencyKey: z.string(),
  organisationId: z.string(),
  name: personName,
});

const ONLY_A_NAME = {
  email: null,
  phone: null,
  postalAddress: null,
  route: 'EMAIL',
  kind: 'LIVED_EXPERIENCE',
  trainedFor: [],
  ownLimitPerYear: null,
  inSharedPool: null,
} as const;

/** Adds a member by name alone; everything else is filled in together after. */
export function addMemberMutation(pool: Pool): Pick<MutationResolvers, 'addMember'> {
  return {
    async addMember(_parent, { input }, context) {
      const { idempotencyKey: key, organisationId, name } = parseInput(addMemberInput, input);
      const { personId } = assertCan(context.viewer, 'member.add', {
        organisationIds: [organisationId],
      });
      const organisation = await pool.organisations.get(organisationId);
      if (!organisation) throw notFound('organisation');
      if (organisation.kind !== 'PARTNER') {
        throw new Problem('BAD_INPUT', 'Only partner organisations have members.');
      }
      const now = context.now();
      const action = 'member.add';

      const { id } = await pool.once({ personId, key, action, input, now }, async () => {
        const pseudonym = await freshPseudonym(
          (count) => randomInt(count),
          async (taken) => (await pool.members.count({ pseudonym: taken })) > 0,
        );
        const documents = documentsOf(
          { ...ONLY_A_NAME, name, joinedOn: dayOf(now) },
          { id: newId(), pseudonym },
          { homeOrganisationId: organisationId, personId, now },
        );
        const { member } = documents;
        await pool.members.insert(member);
        await pool.names.insert(documents.name);
        await pool.training.records.insert(documents.training);
        const subjectIds = [member.id, organisationId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: member });
        return { id: member.id };
      });
      const added = await pool.members.get(id);
      if (!added) throw notFound('member');
      return added;
    },
  };
}

export function addMemberField(): Pick<OrganisationResolvers, 'viewerCanAddMembers'> {
  return {
    viewerCanAddMembers: ({ id, kind }, _input, { viewer }) =>
      kind === 'PARTNER' && can(viewer, 'member.add', { organisationIds: [id] }),
  };
}
