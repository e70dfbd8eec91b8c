import { assertCan, can } from '@freshfaces/access';
import { notFound, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { MutationResolvers, OrganisationResolvers } from '../generated/resolvers-types.ts';
import type { Pool } from '../pool.ts';
import { setAreaInput, withArea } from './set-area.ts';

export function areaMutation(pool: Pool): Pick<MutationResolvers, 'setOrganisationArea'> {
  return {
    async setOrganisationArea(_parent, { input }, context) {
      const wanted = parseInput(setAreaInput, input);
      const { organisationId, area, idempotencyKey: key } = wanted;
      const { personId } = assertCan(context.viewer, 'organisation.set-area', {
        organisationIds: [organisationId],
      });
      const now = context.now();
      const action = 'organisation.set-area';

      await pool.once({ personId, key, action, input, now }, async () => {
        const organisation = await pool.organisations.get(organisationId);
        if (!organisation) throw notFound('organisation');
        const others = (await findAll(pool.organisations, {})).filter(
          ({ id }) => id !== organisationId,
        );
        const kept = await pool.organisations.replace(withArea(organisation, area, others));
        const subjectIds = [organisationId];
        const content = { area: kept.area ?? null };
        await pool.audit.record({ at: now, personId, action, subjectIds, content });
      });
      context.loaders.clear();
      const changed = await pool.organisations.get(organisationId);
      if (!changed) throw notFound('organisation');
      return changed;
    },
  };
}

export const areaFields: Pick<OrganisationResolvers, 'area' | 'viewerCanSetArea'> = {
  area: ({ area }) => area ?? null,
  viewerCanSetArea: ({ id, kind }, _input, { viewer }) =>
    kind === 'PARTNER' && can(viewer, 'organisation.set-area', { organisationIds: [id] }),
};
