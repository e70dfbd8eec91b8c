import { createHash } from 'node:crypto';
import { Problem } from '@freshfaces/graph-kit';
import type { Draw } from '../draws/draw.ts';
import type { ChosenChair, PanelTeam } from './panel-team.ts';

/** The member who has the chair of the panel as it is now; null once they are off it. */
export function chairOf(
  { chair }: Pick<PanelTeam, 'chair'>,
  { panel }: Pick<Draw, 'panel'>,
): ChosenChair | null {
  const isSeated = panel.some(({ memberId }) => memberId === chair?.memberId);
  return isSeated && chair ? chair : null;
}

/**
 * Who has the chair by lot, from the draw's own seed: whoever's SHA-256 over the seed and their id is lowest.
 * The seed was fixed before anyone knew the panel, so asking again, or who asks, changes nothing (R65).
 * @param seed the draw's, in hex.
 * @param memberIds members of the panel who are trained to chair; not empty.
 */
export function chairByLot(seed: string, memberIds: readonly string[]): string {
  const lots = memberIds.map((memberId) => ({ memberId, lot: lotOf(seed, memberId) }));
  const [first] = lots.sort((a, b) => (a.lot < b.lot ? -1 : 1));
  if (!first) throw noneTrained();
  return first.memberId;
}

function lotOf(seed: string, memberId: string): string {
  const text = JSON.stringify(['freshfaces-chair/1', seed, memberId]);
  return createHash('sha256').update(text).digest('hex');
}

/** Only someone on the panel who is trained to chair can have the chair. Throws `BAD_INPUT`. */
export function mustBeTrainedToChair(memberId: string | null, trained: readonly string[]): string {
  if (memberId === null) {
    throw new Problem('BAD_INPUT', 'Say whom the panel chose to chair.', 'memberId');
  }
  if (trained.includes(memberId)) return memberId;
  throw new Problem(
    'BAD_INPUT',
    'Only someone on this panel who is trained to chair can have the chair.',
    'memberId',
  );
}

export function noneTrained(): Problem {
  return new Problem(
    'CONFLICT',
    'Nobody on this panel is trained to chair. They can do the training, or you change who has the chair.',
  );
}
