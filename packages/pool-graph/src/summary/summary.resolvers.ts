import { assertCan } from '@freshfaces/access';
import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { shownNeed } from '../needs/shown-need.ts';
import type { Pool } from '../pool.ts';
import { summarise } from './summarise.ts';

export function summaryQuery(pool: Pool): Pick<QueryResolvers, 'poolSummary'> {
  return {
    async poolSummary(_parent, _input, context) {
      assertCan(context.viewer, 'pool.summary');
      const [members, organisations] = await Promise.all([
        findAll(pool.members, {}),
        findAll(pool.organisations, {}),
      ]);
      const ids = members.map(({ id }) => id);
      const [needs, experience] = await Promise.all([pool.needs.of(ids), pool.experience.of(ids)]);
      const today = dayOf(context.now());
      const summary = summarise({ members, needs, experience, organisations, today });
      return {
        ...summary,
        needs: summary.needs.map(({ need, members }) => ({ need: shownNeed(need), members })),
      };
    },
  };
}
