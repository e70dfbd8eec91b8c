import { findAll } from '@freshfaces/store';
import { assessPool } from '../eligibility/assess-pool.ts';
import { gatherPool } from '../eligibility/gather-pool.ts';
import type { Panels } from '../parts.ts';
import { outcomeOf } from '../places/place-state.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { type InterestWindow, interestId } from './interest.ts';

/** Someone who can be asked now. */
interface Askable {
  readonly memberId: string;
  readonly homeOrganisationId: string;
}

/**
 * Everyone who could be drawn by every rule but interest itself: nobody chooses among them (R55). Left out
 * are those already on the panel, those who gave a place of this recruitment back, and those who said of it
 * that they do not want to be asked again.
 */
export async function whoToAsk(
  panels: Panels,
  recruitment: Recruitment,
): Promise<readonly Askable[]> {
  const facts = await gatherPool(panels, recruitment);
  const leftOut = await notAskedAgain(panels, recruitment);
  return assessPool(recruitment, { ...facts, saidYes: null }).flatMap(
    ({ eligible, memberId, homeOrganisationId }) =>
      eligible && !leftOut.has(memberId) ? [{ memberId, homeOrganisationId }] : [],
  );
}

/** Those who can be asked and have no row in this round: all of them, the first time. */
export async function whoIsNotAsked(
  panels: Panels,
  recruitment: Recruitment,
  windowId: string,
): Promise<readonly Askable[]> {
  const rows = await findAll(panels.interests, { where: { windowId } });
  const known = new Set(rows.map(({ memberId }) => memberId));
  return (await whoToAsk(panels, recruitment)).filter(({ memberId }) => !known.has(memberId));
}

/** Keeps a row for each of those; writing to them follows in batches. Answers how many. Call it in a transaction. */
export async function askThoseNotAsked(
  panels: Panels,
  recruitment: Recruitment,
  windowId: string,
): Promise<number> {
  const { interests, interestWindows } = panels;
  const window = await interestWindows.get(windowId);
  if (!window) return 0;
  const fresh = await whoIsNotAsked(panels, recruitment, windowId);
  if (fresh.length === 0) return 0;
  const askedAt = panels.now();
  await interests.insertMany(
    fresh.map((member) => ({
      ...member,
      id: interestId(window, member.memberId),
      windowId,
      recruitmentId: recruitment.id,
      askedAt,
      lastDay: recruitment.interviewsTo,
      toTell: 'asked' as const,
      answer: null,
      answeredAt: null,
      by: null,
      notAgain: false,
      talkedAt: null,
    })),
  );
  const changed: InterestWindow = { ...window, asked: window.asked + fresh.length, untold: true };
  await interestWindows.replace({ ...changed, version: window.version });
  return fresh.length;
}

async function notAskedAgain(
  { interests, draws, entries }: Panels,
  { id, drawId, kept = [] }: Recruitment,
): Promise<ReadonlySet<string>> {
  const before = await findAll(interests, { where: { recruitmentId: id } });
  const refused = before.filter(({ notAgain }) => notAgain).map(({ memberId }) => memberId);
  if (drawId === null) return new Set([...refused, ...kept.map(({ memberId }) => memberId)]);
  const panel = (await draws.get(drawId))?.panel ?? [];
  const drawn = await findAll(entries, { where: { drawId } });
  const gaveBack = drawn.filter((entry) => outcomeOf(entry) === 'stepped-back');
  return new Set([...refused, ...[...panel, ...kept, ...gaveBack].map(({ memberId }) => memberId)]);
}
