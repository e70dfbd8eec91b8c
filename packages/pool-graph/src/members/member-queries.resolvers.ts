import { assertCan } from '@freshfaces/access';
import { notFound, pageSize, parseInput } from '@freshfaces/graph-kit';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { loadMember } from '../loaders.ts';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import type { Pool } from '../pool.ts';
import { memberFilterInput } from './list-input.ts';
import { listMembers } from './list-members.ts';
import { maySee } from './seeing.ts';

export function memberQueries(pool: Pool): Pick<QueryResolvers, 'members' | 'member' | 'myRecord'> {
  return {
    async members(_parent, { filter, first, after }, { viewer }) {
      const asking = assertCan(viewer, 'member.list');
      const { filter: wanted, search } = parseInput(memberFilterInput, filter ?? {});
      const request = { filter: wanted, search, first: pageSize(first), after: after ?? null };
      return listMembers(asking, request, pool);
    },

    async member(_parent, { id }, context) {
      const viewer = mustBeSignedIn(context.viewer);
      const found = await loadMember(pool, context, id);
      if (!found || !maySee(viewer, found)) throw notFound('member');
      return found;
    },

    async myRecord(_parent, _input, context) {
      const { memberId } = mustBeSignedIn(context.viewer);
      if (memberId === null) return null;
      assertCan(context.viewer, 'member.private', { memberId });
      return loadMember(pool, context, memberId);
    },
  };
}
