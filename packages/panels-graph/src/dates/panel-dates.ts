import { notFound, Problem } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import type { Draw } from '../draws/draw.ts';
import { heldDaysId } from '../draws/held-days.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { DatePoll } from './date-poll.ts';
import type { SeatDays } from './seat-days.ts';

/** A drawn panel with the days its people promised, and what it was asked about them. */
export interface PanelDates {
  readonly recruitment: Stored<Recruitment>;
  readonly draw: Stored<Draw>;
  readonly poll: Stored<DatePoll> | null;
  readonly seats: readonly Stored<SeatDays>[];
}

/** The dates of a recruitment's panel. Throws `NOT_FOUND`, or `CONFLICT` where there is no panel ahead. */
export async function panelDates(panels: Panels, recruitmentId: string): Promise<PanelDates> {
  const recruitment = await panels.recruitments.get(recruitmentId);
  if (!recruitment) throw notFound('recruitment');
  const found = await findPanelDates(panels, recruitment);
  if (!found) {
    throw new Problem('CONFLICT', 'Days are agreed with a panel that is drawn and has not met.');
  }
  return found;
}

/** As `panelDates`, or null where no panel is drawn or its interviews are over. */
export async function findPanelDates(
  { draws, datePolls, seatDays }: Pick<Panels, 'draws' | 'datePolls' | 'seatDays'>,
  recruitment: Stored<Recruitment>,
): Promise<PanelDates | null> {
  const { drawId, stage } = recruitment;
  const draw = drawId === null ? null : await draws.get(drawId);
  if (draw?.state !== 'picked' || stage !== 'panel-ready') return null;
  const ids = draw.panel.map(({ memberId, keptFrom }) => heldDaysId(keptFrom ?? draw.id, memberId));
  const [poll, found] = await Promise.all([datePolls.get(recruitment.id), seatDays.getMany(ids)]);
  const seats = found.filter((seat) => seat !== null && seat.endedAt === null);
  return { recruitment, draw, poll, seats: seats.filter((seat) => seat !== null) };
}
