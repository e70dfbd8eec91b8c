import { dayOf, londonInstant, Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { takeBackConfirmation } from '../confirmation/panel-teams.store.ts';
import type { Draw } from '../draws/draw.ts';
import { type DrawEntry, entryId } from '../draws/draw-entry.ts';
import { freeDays } from '../draws/hold-days.ts';
import { mustFind } from '../find.ts';
import { currentWindow } from '../interest/current-window.ts';
import { interestLine } from '../interest/interest-line.ts';
import { withHost } from '../interest/with-host.ts';
import type { Panels } from '../parts.ts';
import { leavePlace } from '../places/change-place.ts';
import { mayMove } from '../places/place-moves.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { mustBeShort } from './short-panel.ts';
import { calledOffNews } from './short-panel-news.ts';
import { tellStaffOfCalledOff } from './tell-of-short-panel.ts';

const WHY =
  'The panel that was drawn does not take place: a seat stayed empty, and there was no time to ask members again.';

interface CallingOff {
  readonly recruitmentId: string;
  readonly personId: string;
}

/**
 * Until the interviews begin, so that nobody who sat on it is told that it never met, and loses their turn: at
 * the hour that was agreed, else once their first day is over.
 * @param at UTC instant.
 */
export function mayBeCalledOff(
  { interviewsFrom, agreedDates }: Pick<Recruitment, 'interviewsFrom' | 'agreedDates'>,
  at: string,
): boolean {
  return agreedDates
    ? at < londonInstant(interviewsFrom, agreedDates.startsAt)
    : dayOf(at) <= interviewsFrom;
}

/**
 * A panel that stays short does not take place: everyone on it and in line is told, their days are theirs
 * again, it counts as nobody's turn, and the public log says so, so that no panel vanishes because someone
 * did not like it. Throws `CONFLICT` for any other panel. Call it in a transaction; then settle the days.
 */
export async function callOffPanel(
  panels: Panels,
  { recruitmentId, personId }: CallingOff,
): Promise<Recruitment> {
  const { recruitments, draws, audit } = panels;
  const recruitment = await mustFind(recruitments, recruitmentId, 'recruitment');
  const draw = await draws.get(recruitment.drawId ?? '');
  const at = panels.now();
  const { seats, filled } = mustBeShort(recruitment, draw, dayOf(at));
  if (!draw || !mayBeCalledOff(recruitment, at)) {
    throw new Problem('CONFLICT', 'The interviews have begun: this panel can’t be called off now.');
  }
  const about = await withHost(panels, recruitment);
  for (const { drawId, memberId } of await everyPlace(panels, draw)) {
    await leavePlace(panels, { drawId, memberId, event: 'is-called-off' });
    await panels.ports.tellMember(calledOffNews(about, { drawId, memberId }));
  }
  for (const { keptFrom, memberId } of draw.panel) {
    await freeDays(panels, keptFrom ?? draw.id, memberId);
  }
  await tellStaffOfCalledOff(panels, about, draw);
  await takeBackConfirmation(panels.teams, recruitmentId);
  const window = await currentWindow(panels, recruitmentId);
  if (window) {
    const { content, ...line } = interestLine('called-off', window);
    await panels.publicLog.append({ ...line, content: { ...content, reason: WHY } });
  }
  await audit.record({
    at,
    personId,
    action: 'panel.call-off',
    subjectIds: [recruitmentId, draw.id],
    content: { seats, filled },
  });
  return recruitments.replace({ ...recruitment, stage: 'called-off' });
}

/** Everyone with a seat, kept ones too, and everyone still in line in any draw of the recruitment. */
async function everyPlace(
  { entries, draws }: Panels,
  { recruitmentId, id, panel }: Draw,
): Promise<readonly DrawEntry[]> {
  const seated = await entries.getMany(
    panel.map(({ keptFrom, memberId }) => entryId(keptFrom ?? id, memberId)),
  );
  const all = await findAll(draws, { where: { recruitmentId } });
  const inLine = await Promise.all(
    all.map((draw) => findAll(entries, { where: { drawId: draw.id, state: 'reserve' } })),
  );
  return [...seated, ...inLine.flat()].flatMap((entry) =>
    entry && mayMove(entry.state, 'is-called-off') ? [entry] : [],
  );
}
