import { assertCan } from '@freshfaces/access';
import { Problem, pageSize } from '@freshfaces/graph-kit';
import { wordingWarnings } from '../conditions/wording.ts';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import type { Commissioning } from '../parts.ts';
import { maySee, visibleContracts } from './visible-contracts.ts';

type Queries = Pick<QueryResolvers, 'contracts' | 'contract' | 'wordingWarnings'>;

export function contractQueries(parts: Commissioning): Queries {
  return {
    async contracts(_parent, { providerId, first, after }, { viewer }) {
      const size = pageSize(first);
      const seen = await visibleContracts(parts, viewer);
      const all = providerId ? seen.filter((each) => each.providerId === providerId) : seen;
      const start = after ? all.findIndex(({ id }) => id === after) + 1 : 0;
      const nodes = all.slice(start, start + size);
      const more = start + size < all.length;
      return { nodes, endCursor: more ? (nodes.at(-1)?.id ?? null) : null, total: all.length };
    },
    async contract(_parent, { id }, { viewer }) {
      if (!viewer) throw new Problem('NOT_SIGNED_IN', 'Please sign in first.');
      const contract = await parts.contracts.get(id);
      return contract && maySee(viewer, contract) ? contract : null;
    },
    wordingWarnings(_parent, { notes }, { viewer }) {
      const organisationIds = viewer?.roles.map((role) => role.organisationId) ?? [];
      assertCan(viewer, 'contract.read', { organisationIds });
      return wordingWarnings(notes);
    },
  };
}
