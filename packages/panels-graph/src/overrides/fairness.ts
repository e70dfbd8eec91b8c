import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { type OrganisationFairness, overrideShare } from './override-share.ts';

/** How each organisation's seats were filled, of panels with interviews on or after that day, `YYYY-MM-DD`. */
export async function fairnessSince(
  { recruitments, draws, overrides }: Pick<Panels, 'recruitments' | 'draws' | 'overrides'>,
  since: string,
): Promise<readonly OrganisationFairness[]> {
  const found = await findAll(recruitments, { where: { interviewsFrom: { gte: since } } });
  const seated = found.filter(({ stage }) => stage === 'panel-ready' || stage === 'completed');
  const drawn = await draws.getMany(seated.map(({ drawId, id }) => drawId ?? id));
  const changed = await findAll(overrides, {
    where: { recruitmentId: { in: seated.map(({ id }) => id) } },
  });
  return overrideShare(
    seated.map(({ id, organisationId, method, handPicked }, at) => {
      const seats = method === 'hand-picked' ? handPicked.length : (drawn[at]?.panel.length ?? 0);
      const byHand =
        method === 'hand-picked'
          ? seats
          : changed.filter(({ recruitmentId }) => recruitmentId === id).length;
      return { organisationId, seats, byHand };
    }),
  );
}
