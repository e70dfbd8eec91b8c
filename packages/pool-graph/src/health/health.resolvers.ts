import { assertCan } from '@freshfaces/access';
import { dayOf } from '@freshfaces/graph-kit';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import { shownNeed } from '../needs/shown-need.ts';
import type { Pool } from '../pool.ts';
import { healthCsv } from './health-csv.ts';
import { latestSnapshot } from './latest-snapshot.ts';
import { healthOf } from './pool-health.ts';
import { PEOPLE_NEEDED } from './window.ts';

export function healthQueries(pool: Pool): Pick<QueryResolvers, 'poolHealth' | 'exportPoolHealth'> {
  return {
    async poolHealth(_parent, _input, { viewer, now }) {
      assertCan(viewer, 'pool.health');
      const { snapshot, span, cover, findings } = healthOf(await latestSnapshot(pool, now()));
      return {
        asOf: snapshot.at,
        experienceCountedOn: snapshot.experience.on,
        ...span,
        seatsAndReserves: PEOPLE_NEEDED,
        members: snapshot.figures.members,
        areas: [...snapshot.areas],
        roles: [...snapshot.roles],
        cover: cover.map((cell) => ({ ...cell, need: shownNeed(cell.need) })),
        findings: findings.map((one) => ({
          ...one,
          steps: [...one.steps],
          need: one.need && shownNeed(one.need),
        })),
        neverAsked: snapshot.neverAsked,
        panels: snapshot.panels,
      };
    },

    async exportPoolHealth(_parent, _input, { viewer, now }) {
      assertCan(viewer, 'pool.health');
      const snapshot = await latestSnapshot(pool, now());
      const name = `pool-health-${dayOf(snapshot.at)}.csv`;
      return { name, text: healthCsv(healthOf(snapshot)) };
    },
  };
}
