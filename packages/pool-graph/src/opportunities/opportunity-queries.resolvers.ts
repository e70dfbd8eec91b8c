import { assertCan, can } from '@freshfaces/access';
import { notFound, pageSize, parseInput, type Viewer } from '@freshfaces/graph-kit';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import type { Pool } from '../pool.ts';
import { safeCount } from '../summary/safe-count.ts';
import { considerEveryone } from './find-who-to-ask.ts';
import { reachInput } from './opportunity-input.ts';
import { NOT_ASKED } from './who-to-ask.ts';

export function opportunityQueries(
  pool: Pool,
): Pick<QueryResolvers, 'opportunities' | 'opportunity' | 'opportunityReach'> {
  return {
    async opportunities(_parent, { organisationId, first, after }, { viewer }) {
      const asking = mustBeSignedIn(viewer);
      const hosts = organisationId ? [organisationId] : hostsOf(asking);
      assertCan(viewer, 'opportunity.read', { organisationIds: hosts });
      const where = hosts.length > 0 ? { organisationId: { in: hosts } } : {};
      const page = await pool.opportunities.find({
        where: readsAll(asking) && !organisationId ? {} : where,
        sort: { by: 'askedAt', order: 'desc' },
        limit: pageSize(first),
        after: after ?? null,
      });
      const total = await pool.opportunities.count(
        readsAll(asking) && !organisationId ? {} : where,
      );
      return { nodes: page.items, endCursor: page.after, total };
    },

    async opportunity(_parent, { id }, { viewer }) {
      mustBeSignedIn(viewer);
      const found = await pool.opportunities.get(id);
      const subject = { organisationIds: found ? [found.organisationId] : [] };
      if (!found || !can(viewer, 'opportunity.read', subject)) throw notFound('opportunity');
      return found;
    },

    async opportunityReach(_parent, { input }, { viewer }) {
      const audience = parseInput(reachInput, input);
      const organisationIds = [audience.organisationId];
      assertCan(viewer, 'opportunity.change', { organisationIds });
      const everyone = await considerEveryone(pool, { ...audience, id: null });
      const leftOut = NOT_ASKED.flatMap((reason) => {
        const count = everyone.filter(({ why }) => why === reason).length;
        return count === 0 ? [] : [{ why: reason, members: safeCount(count, everyone.length) }];
      });
      return { asked: everyone.filter(({ why }) => why === null).length, leftOut };
    },
  };
}

/** Coordinators read those of the whole network. */
function readsAll(viewer: Viewer): boolean {
  return can(viewer, 'opportunity.read');
}

function hostsOf(viewer: Viewer): string[] {
  const ids = viewer.roles
    .map(({ organisationId }) => organisationId)
    .filter((id) => can(viewer, 'opportunity.read', { organisationIds: [id] }));
  return [...new Set(ids)];
}
