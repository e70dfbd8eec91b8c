import { assertCan, can } from '@freshfaces/access';
import { findAll } from '@freshfaces/store';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { latestSnapshot } from '../health/latest-snapshot.ts';
import { shownNeed } from '../needs/shown-need.ts';
import type { Pool } from '../pool.ts';

export function summaryQuery(pool: Pool): Pick<QueryResolvers, 'poolSummary'> {
  return {
    async poolSummary(_parent, _input, { viewer, now }) {
      assertCan(viewer, 'pool.summary');
      const [{ at, figures, experience }, organisations] = await Promise.all([
        latestSnapshot(pool, now()),
        findAll(pool.organisations, {}),
      ]);
      const counted = new Map(experience.teams.map(({ slug, members }) => [slug, members]));
      return {
        ...figures,
        asOf: at,
        viewerCanSeeHealth: can(viewer, 'pool.health'),
        needs: experience.needs.map(({ need, members }) => ({ need: shownNeed(need), members })),
        teams: organisations.flatMap((organisation) =>
          organisation.teams.flatMap((team) => {
            const members = counted.get(team.slug);
            return members ? [{ team, organisation, members }] : [];
          }),
        ),
      };
    },
  };
}
