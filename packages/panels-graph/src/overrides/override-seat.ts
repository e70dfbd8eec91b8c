import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { dayOf, newId, notFound, Problem } from '@freshfaces/graph-kit';
import { takeBackConfirmation } from '../confirmation/panel-teams.store.ts';
import type { Draw } from '../draws/draw.ts';
import { entryId } from '../draws/draw-entry.ts';
import { mustHaveASeat, mustStillChange, recordDropOut } from '../draws/drop-out.ts';
import { freeDays, seatOnHeldDays } from '../draws/hold-days.ts';
import { readResult } from '../draws/read-result.ts';
import type { Seating } from '../draws/seating.ts';
import { withHost } from '../interest/with-host.ts';
import type { Panels } from '../parts.ts';
import { leavePlace, stepIntoPlace, stoodDownFrom } from '../places/change-place.ts';
import { placeNews } from '../places/place-news.ts';
import { leadNews } from '../places/staff-news.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { givenByHandWords, takenByHandWords } from './override-news.ts';

export interface Overriding {
  readonly recruitmentId: string;
  readonly drawId: string;
  readonly personId: string;
  readonly memberId: string;
  /** Whom to put there; null for the next in the drawn order. */
  readonly replacementId: string | null;
  readonly reason: string;
}

/**
 * Takes a seat from the member it was drawn for, by hand and with a public reason, and gives it to a named
 * member or to the next in the drawn order (R58). In the public log, in the audit trail, and no longer a
 * panel nobody chose. The panel must be confirmed anew. Call it in a transaction, after `prepareOverride`.
 */
export async function overrideSeat(
  panels: Panels,
  wish: Overriding,
  seating: Seating,
): Promise<{ readonly id: string }> {
  const { draws, recruitments, overrides, publicLog, audit } = panels;
  const { recruitmentId, drawId, personId, memberId, replacementId, reason } = wish;
  const draw = await draws.get(drawId);
  const recruitment = await recruitments.get(recruitmentId);
  if (!draw || !recruitment) throw notFound('recruitment');
  const at = panels.now();
  mustStillChange(draw, recruitment, dayOf(at));
  mustHaveASeat(draw, memberId);
  mustBeOfThisDraw(draw, memberId);
  if (replacementId === null) {
    await recordDropOut(panels, { drawId, memberId, personId, event: 'is-taken-back' }, seating);
  } else {
    await seatByHand(panels, { draw, recruitment, wish, replacementId });
  }
  const made = await overrides.insert({
    id: newId(),
    recruitmentId,
    drawId,
    organisationId: recruitment.organisationId,
    at,
    personId,
    reason,
    leftId: memberId,
    cameId: replacementId,
    memberIds: [memberId, ...(replacementId === null ? [] : [replacementId])],
  });
  const what = replacementId === null ? 'taken-back' : 'given-by-name';
  const content = { commitment: draw.commitment ?? '', what, reason };
  await publicLog.append({ kind: 'override', aboutId: drawId, content });
  await tellOfOverride(panels, { recruitment, wish });
  await audit.record({
    at,
    personId,
    action: 'draw.override',
    subjectIds: [recruitmentId, drawId, ...made.memberIds],
    content: { what, reason },
  });
  return { id: recruitmentId };
}

interface ByHand {
  readonly draw: Draw & { readonly version: number };
  readonly recruitment: Recruitment;
  readonly wish: Overriding;
  readonly replacementId: string;
}

/** The record stays as it was drawn; the draw notes who sits where it says someone else does. */
async function seatByHand(
  panels: Panels,
  { draw, recruitment, wish: { memberId }, replacementId }: ByHand,
): Promise<void> {
  const drawId = draw.id;
  const published = await panels.records.get(drawId);
  const kept = await panels.secrets.get(drawId);
  if (!published || !kept) throw notFound('draw');
  await leavePlace(panels, { drawId, memberId, event: 'is-taken-back' });
  await seatOnHeldDays(panels, drawId, [replacementId]);
  await stepIntoPlace(panels, { drawId, memberId: replacementId }, recruitment);
  await freeDays(panels, drawId, memberId);
  await takeBackConfirmation(panels.teams, recruitment.id);
  const overrides = [...(draw.overrides ?? []), { leftId: memberId, cameId: replacementId }];
  const record = JSON.parse(published.record) as DrawRecord;
  const result = readResult(record, kept, recruitment, draw.dropOuts, overrides);
  const stoodDown = await stoodDownFrom(panels, drawId);
  await panels.draws.replace({
    ...draw,
    ...result,
    reserves: result.reserves.filter((reserve) => !stoodDown.has(reserve.memberId)),
    overrides,
  });
}

/** Both members are told in plain words, and their leads by no name. */
async function tellOfOverride(
  panels: Panels,
  { recruitment, wish }: { readonly recruitment: Recruitment; readonly wish: Overriding },
): Promise<void> {
  const { entries, ports, tellStaff } = panels;
  const { drawId, memberId, replacementId, reason } = wish;
  const about = await withHost(panels, recruitment);
  const left = await entries.get(entryId(drawId, memberId));
  if (left) {
    await ports.tellMember(placeNews(about, left, takenByHandWords(about, reason)));
    await tellStaff(leadNews(about, left.homeOrganisationId, 'left'));
  }
  const came = replacementId === null ? null : await entries.get(entryId(drawId, replacementId));
  if (came) {
    const words = givenByHandWords(about, came.answerBy ?? panels.now());
    await ports.tellMember(placeNews(about, came, words));
    await tellStaff(leadNews(about, came.homeOrganisationId, 'joined'));
  }
}

/** A seat kept from an earlier draw is in another record: it is only ever given up. Throws `CONFLICT`. */
function mustBeOfThisDraw({ panel }: Pick<Draw, 'panel'>, memberId: string): void {
  if (!panel.some((seat) => seat.memberId === memberId && seat.keptFrom !== undefined)) return;
  throw new Problem(
    'CONFLICT',
    'This seat was kept from an earlier draw, so it can’t be changed by hand. If they can’t come, record that.',
  );
}

/** Nobody can be named whom the draw itself could not seat. Throws `BAD_INPUT`. */
export function mustBeNameable(isNameable: boolean): void {
  if (isNameable) return;
  throw new Problem(
    'BAD_INPUT',
    'Name someone who said yes to this one, was in its draw, and can still come.',
    'replacementId',
  );
}
