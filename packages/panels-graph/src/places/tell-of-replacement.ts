import type { Draw } from '../draws/draw.ts';
import { entryId } from '../draws/draw-entry.ts';
import type { Leaving } from '../draws/drop-out.ts';
import { withHost } from '../interest/with-host.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { whyWritten } from '../written-down/written-down.store.ts';
import type { SeatGoesTo } from './empty-seat.ts';
import { droppedOutWords, lapsedWords, placeNews, stepsInWords } from './place-news.ts';
import { leadNews, replacedNews } from './staff-news.ts';

interface Replacement {
  readonly draw: Draw;
  readonly recruitment: Recruitment;
  readonly leaving: Leaving;
  readonly joined: string | null;
  readonly goesOn: SeatGoesTo;
}

/**
 * Tells whoever came in, whoever left without having said so themselves, the people who recruit and the
 * leads of both, by no name. Call it in the transaction of the replacement.
 */
export async function tellOfReplacement(
  panels: Panels,
  { draw, recruitment, leaving, joined, goesOn }: Replacement,
): Promise<void> {
  const { entries, ports, tellStaff } = panels;
  const about = await withHost(panels, recruitment);
  const left = await entries.get(entryId(draw.id, leaving.memberId));
  const next = joined === null ? null : await entries.get(entryId(draw.id, joined));
  if (left && leaving.event === 'deadline-passes') {
    await ports.tellMember(placeNews(about, left, lapsedWords(about)));
  }
  if (left && leaving.event === 'drops-out') {
    await ports.tellMember(
      placeNews(about, left, droppedOutWords(about, await whyWritten(panels, left))),
    );
  }
  if (next) await ports.tellMember(placeNews(about, next, stepsInWords(about, next)));
  // Of a seat that stays empty they hear by itself, with what can be done.
  if (goesOn !== 'short') {
    await tellStaff(replacedNews(about, { by: next?.answerBy ?? null, goesOn }));
  }
  if (left) await tellStaff(leadNews(about, left.homeOrganisationId, 'left'));
  if (next) await tellStaff(leadNews(about, next.homeOrganisationId, 'joined'));
}
