import { pageSize } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { toEnum } from '../enums.ts';
import type { PublicDrawRecordResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';

/** Public to everyone, signed in or not: that is what makes a draw checkable. */
export function publicRecordQueries({
  records,
}: Panels): Pick<QueryResolvers, 'drawRecord' | 'drawRecords'> {
  return {
    drawRecord: (_parent, { id }) => records.get(id),
    async drawRecords(_parent, { first, after }) {
      const [page, total] = await Promise.all([
        records.find({
          sort: { by: 'publishedAt', order: 'desc' },
          limit: pageSize(first),
          after: after ?? null,
        }),
        records.count(),
      ]);
      return { nodes: page.items, endCursor: page.after, total };
    },
  };
}

export function publicRecordFields({ records }: Panels): PublicDrawRecordResolvers {
  return {
    state: ({ state }) => toEnum(state),
    async abandonedBefore({ recruitmentId, publishedAt }) {
      const before = await findAll(records, {
        where: { recruitmentId, publishedAt: { lt: publishedAt } },
      });
      return before.flatMap(({ id, state }) => (state === 'abandoned' ? [id] : []));
    },
  };
}
