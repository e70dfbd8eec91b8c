import { assertCan } from '@freshfaces/access';
import { pageSize } from '@freshfaces/graph-kit';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import type { Practice } from '../parts.ts';
import { findEntries } from './find-entries.ts';
import { maySee } from './own-entry.ts';
import { shelfFor } from './shelves.ts';

const EVERYTHING = shelfFor({ stage: null, barrier: null, organisationId: null });

type Queries = Pick<QueryResolvers, 'practiceEntries' | 'practiceEntry' | 'practiceLatest'>;

export function entryQueries({ entries }: Practice): Queries {
  return {
    async practiceEntries(
      _parent,
      { words, stage, barrier, organisationId, first, after },
      { viewer },
    ) {
      assertCan(viewer, 'practice.read');
      return findEntries(entries, {
        words: words ?? '',
        stage: stage ?? null,
        barrier: barrier ?? null,
        organisationId: organisationId ?? null,
        limit: pageSize(first),
        after: after ?? null,
      });
    },
    async practiceEntry(_parent, { id }, { viewer }) {
      assertCan(viewer, 'practice.read');
      const entry = await entries.get(id);
      return entry && maySee(viewer, entry) ? entry : null;
    },
    async practiceLatest(_parent, { first }, { viewer }) {
      assertCan(viewer, 'practice.read');
      const { items } = await entries.find({
        where: { shelves: EVERYTHING },
        sort: { by: 'changedAt', order: 'desc' },
        limit: Math.min(pageSize(first ?? 3), 10),
      });
      return items;
    },
  };
}
