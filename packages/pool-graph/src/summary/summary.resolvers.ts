import { assertCan } from '@freshfaces/access';
import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Need, QueryResolvers } from '../generated/resolvers-types.ts';
import type { Need as NeedKept } from '../needs/need.ts';
import type { Pool } from '../pool.ts';
import { summarise } from './summarise.ts';

const NEED_SHOWN: Readonly<Record<NeedKept, Need>> = {
  homelessness: 'HOMELESSNESS',
  offending: 'OFFENDING',
  'substance-misuse': 'SUBSTANCE_MISUSE',
  'mental-ill-health': 'MENTAL_ILL_HEALTH',
};

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
        needs: summary.needs.map(({ need, members }) => ({ need: NEED_SHOWN[need], members })),
      };
    },
  };
}
