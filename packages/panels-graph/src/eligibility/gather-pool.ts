import { addDays } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { heldDaysId } from '../draws/held-days.ts';
import { saidYes } from '../interest/current-window.ts';
import type { Panels } from '../parts.ts';
import { windowStart } from '../services/turns.ts';
import type { AgreedSeat, PoolFacts, Post } from './assess-pool.ts';

type Sources = Pick<
  Panels,
  'ports' | 'services' | 'recruitments' | 'draws' | 'interests' | 'interestWindows' | 'seatDays'
>;

/** Everything about the pool that a draw for this post depends on, as it stands now. */
export async function gatherPool(panels: Sources, post: Post): Promise<PoolFacts> {
  const { team, organisationId, interviewsFrom: from, interviewsTo: to } = post;
  const [pool, services, agreed, yeses] = await Promise.all([
    panels.ports.candidates({
      team,
      from,
      to,
      organisationId,
      recruitmentId: post.id ?? null,
      role: post.rules.trainedFor,
      askedOn: post.askedOn ?? null,
    }),
    findAll(panels.services, {
      where: { date: { gte: windowStart(from), lte: addDays(from, -1) } },
    }),
    agreedSeats(panels),
    post.id === undefined ? null : saidYes(panels, post.id),
  ]);
  return { pool, services, agreed, saidYes: yeses };
}

/** The seats of every panel whose interviews are still ahead or not yet recorded as held. */
async function agreedSeats({
  recruitments,
  draws,
  seatDays,
}: Sources): Promise<readonly AgreedSeat[]> {
  const ready = await findAll(recruitments, { where: { stage: 'panel-ready' } });
  const drawIds = ready.flatMap(({ drawId }) => drawId ?? []);
  const drawn = await draws.getMany(drawIds);
  const keptFrom = drawn.flatMap(
    (draw) => draw?.panel.flatMap((seat) => seat.keptFrom ?? []) ?? [],
  );
  const promised = await findAll(seatDays, {
    where: { drawId: { in: [...new Set([...drawIds, ...keptFrom])] } },
  });
  const daysOf = new Map(promised.map((seat) => [seat.id, seat.days]));
  const panels = new Map(drawn.map((draw) => [draw?.recruitmentId, draw?.panel ?? []]));
  return ready.flatMap(({ id, drawId, interviewsFrom, interviewsTo }) =>
    (panels.get(id) ?? []).map(({ memberId, keptFrom }) => {
      const days = daysOf.get(heldDaysId(keptFrom ?? drawId ?? '', memberId));
      return { memberId, from: interviewsFrom, to: interviewsTo, ...(days && { days }) };
    }),
  );
}
