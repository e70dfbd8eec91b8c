import { Problem } from '@freshfaces/graph-kit';
import { type DrawEntry, entryId } from '../draws/draw-entry.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import { mayDo } from './place.ts';
import { nextState } from './place-moves.ts';
import { leadNews, talkNews } from './staff-news.ts';
import { aboutDraw } from './tell-drawn.ts';

interface Asking {
  readonly drawId: string;
  readonly memberId: string;
  readonly personId: string;
}

/**
 * They want to talk before they say yes or no: their lead and the people who recruit are told, by no name.
 * The time to answer goes on. Call it in a transaction.
 */
export async function askToTalk(
  panels: Panels,
  { drawId, memberId, personId }: Asking,
): Promise<DrawEntry> {
  const { entries, audit, now } = panels;
  const entry = await mustFind(entries, entryId(drawId, memberId), 'draw');
  const state = nextState(entry.state, 'asks-to-talk');
  const about = await aboutDraw(panels, drawId);
  if (!mayDo(entry, about.recruitment, now()).askToTalk) {
    throw new Problem('CONFLICT', 'The time to answer is over. Please talk to your lead.');
  }
  if (state === entry.state) return entry;
  const kept = await entries.replace({ ...entry, state });
  await panels.tellStaff(leadNews(about, entry.homeOrganisationId, 'talk'));
  await panels.tellStaff(talkNews(about));
  await audit.record({
    at: now(),
    personId,
    action: 'place.ask-to-talk',
    subjectIds: [drawId, memberId],
    content: null,
  });
  return kept;
}
