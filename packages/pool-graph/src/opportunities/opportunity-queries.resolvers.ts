import { assertCan, can } from '@freshfaces/access';
import { dayOf, notFound, pageSize, parseInput, type Viewer } from '@freshfaces/graph-kit';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import type { Pool } from '../pool.ts';
import { safeCount } from '../summary/safe-count.ts';
import { considerEveryone } from './find-who-to-ask.ts';
import { mustBeAskable } from './must-be-askable.ts';
import { askedWords } from './news.ts';
import { askMembersInput, mustFitTogether } from './opportunity-input.ts';
import { NOT_ASKED, type NotAsked } from './who-to-ask.ts';

export function opportunityQueries(
  pool: Pool,
): Pick<QueryResolvers, 'opportunities' | 'opportunity' | 'previewAsk'> {
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

    async previewAsk(_parent, { input }, { viewer, now }) {
      const { idempotencyKey: _key, ...wanted } = parseInput(askMembersInput, input);
      const { organisationId } = wanted;
      assertCan(viewer, 'opportunity.change', { organisationIds: [organisationId] });
      mustFitTogether(wanted, dayOf(now()));
      const host = await mustBeAskable(pool, organisationId, wanted.groupId);
      const everyone = await considerEveryone(pool, { ...wanted, id: null });
      const leftOut = NOT_ASKED.flatMap((reason) => {
        const count = everyone.filter(({ why }) => why === reason).length;
        const members = safeCount(count, everyone.length);
        const points = members.atLeast === null && !PLAIN_TO_STAFF.has(reason);
        return count === 0 || points ? [] : [{ why: reason, members }];
      });
      return {
        ...askedWords({ ...wanted, host: host.name }),
        asked: everyone.filter(({ why }) => why === null).length,
        leftOut,
      };
    },
  };
}

/** What staff see of any member anyway; the other reasons are a member's own, and never told of a few. */
const PLAIN_TO_STAFF: ReadonlySet<NotAsked> = new Set([
  'NOT_ACTIVE',
  'HOME_DOES_NOT_LEND',
  'NOT_TRAINED',
]);

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
