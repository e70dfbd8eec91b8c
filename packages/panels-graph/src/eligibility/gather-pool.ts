import { addDays } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Draw } from '../draws/draw.ts';
import { heldDaysId } from '../draws/held-days.ts';
import { saidYes } from '../interest/current-window.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
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

/** Stages in which seats can be promised: all of a drawn panel, or those kept while empty ones are drawn. */
const WITH_SEATS = ['panel-ready', 'asking', 'asked', 'drawing'] as const;

/** The seats of every panel whose interviews are still ahead or not yet recorded as held. */
async function agreedSeats({
  recruitments,
  draws,
  seatDays,
}: Sources): Promise<readonly AgreedSeat[]> {
  const open = await findAll(recruitments, { where: { stage: { in: WITH_SEATS } } });
  const drawn = await draws.getMany(open.flatMap(({ drawId }) => drawId ?? []));
  const panels = new Map(drawn.map((draw) => [draw?.id, draw?.panel ?? []]));
  const seats = open.flatMap((post) => seatsOf(post, panels).map((seat) => ({ ...seat, post })));
  const promised = await findAll(seatDays, {
    where: { drawId: { in: [...new Set(seats.map(({ drawId }) => drawId))] } },
  });
  const daysOf = new Map(promised.map((seat) => [seat.id, seat.days]));
  return seats.map(({ drawId, memberId, post }) => {
    const days = daysOf.get(heldDaysId(drawId, memberId));
    return { memberId, from: post.interviewsFrom, to: post.interviewsTo, ...(days && { days }) };
  });
}

type Seats = readonly { readonly drawId: string; readonly memberId: string }[];

function seatsOf(
  { stage, drawId, kept = [] }: Recruitment,
  panels: ReadonlyMap<string | undefined, Draw['panel']>,
): Seats {
  if (stage !== 'panel-ready' || drawId === null) return kept;
  const panel = panels.get(drawId) ?? [];
  return panel.map(({ memberId, keptFrom }) => ({ drawId: keptFrom ?? drawId, memberId }));
}
