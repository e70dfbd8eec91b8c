import { Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Draw } from '../draws/draw.ts';
import { entryId } from '../draws/draw-entry.ts';
import type { Panels } from '../parts.ts';
import { nextState } from './place-moves.ts';
import { didNotComeNews } from './place-news.ts';
import { aboutDraw } from './tell-drawn.ts';

/**
 * The interviews were held: who came has served, who did not has not, and reserves were not needed. Not
 * coming is no turn, and counts against nobody; they are told, so that a turn cannot be taken away unseen.
 * Throws `BAD_INPUT` for someone who is not on the panel. Call it in a transaction.
 * @returns those who served.
 */
export async function afterInterviews(
  panels: Panels,
  { id, panel }: Draw,
  didNotCome: readonly string[],
): Promise<readonly string[]> {
  const { entries, ports } = panels;
  mustBeOnThePanel(panel, didNotCome);
  const about = await aboutDraw(panels, id);
  for (const { memberId, keptFrom } of panel) {
    const entry = await entries.get(entryId(keptFrom ?? id, memberId));
    // Whoever was erased since has no entry; their turn counts under a number.
    if (!entry) continue;
    const event = didNotCome.includes(memberId) ? 'does-not-come' : 'comes';
    await entries.replace({ ...entry, state: nextState(entry.state, event) });
    if (event === 'does-not-come') await ports.tellMember(didNotComeNews(about, memberId));
  }
  for (const entry of await findAll(entries, { where: { drawId: id, state: 'reserve' } })) {
    await entries.replace({ ...entry, state: nextState(entry.state, 'interviews-held') });
  }
  return panel.flatMap(({ memberId }) => (didNotCome.includes(memberId) ? [] : [memberId]));
}

function mustBeOnThePanel(panel: Draw['panel'], memberIds: readonly string[]): void {
  if (memberIds.every((id) => panel.some(({ memberId }) => memberId === id))) return;
  throw new Problem('BAD_INPUT', 'Name only people who are on the panel.', 'didNotCome');
}
