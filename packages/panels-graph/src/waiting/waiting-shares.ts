import { findAll } from '@freshfaces/store';
import { shareId } from '../ceremony/draw-share.ts';
import type { Draw } from '../draws/draw.ts';
import { mayMove } from '../draws/draw-moves.ts';
import type { WitnessWaiting } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';

/** Draws of others that wait for a share of this organisation, the most pressing first. */
export async function waitingShares(
  { draws, shares, recruitments }: Panels,
  organisationId: string,
): Promise<WitnessWaiting[]> {
  const open = await findAll(draws, { where: { state: { in: ['gathering', 'committed'] } } });
  const others = open.filter((draw) => draw.organisationId !== organisationId);
  const [ours, posts] = await Promise.all([
    shares.getMany(others.map((draw) => shareId(draw, organisationId))),
    recruitments.getMany(others.map(({ recruitmentId }) => recruitmentId)),
  ]);
  return others
    .flatMap((draw, at) => {
      const [share, post] = [ours[at], posts[at]];
      const part = share && partOf(draw, share);
      if (!part || !post) return [];
      const { id: drawId, gatherUntil, deadline } = draw;
      const until = part === 'GIVE_HASH' ? gatherUntil : deadline;
      const organisation = { id: draw.organisationId };
      return [{ drawId, post: post.post, organisation, part, until }];
    })
    .toSorted((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1));
}

function partOf(
  { state }: Pick<Draw, 'state'>,
  share: { readonly commitment: string | null; readonly value: string | null },
): WitnessWaiting['part'] | null {
  if (share.commitment === null) return mayMove(state, 'give-hash') ? 'GIVE_HASH' : null;
  return share.value === null && mayMove(state, 'reveal-share') ? 'REVEAL_SHARE' : null;
}
