import {
  checkPanel,
  chooseChair,
  chooseStaff,
  confirmPanel,
  type Draw,
  type Panels,
  trainedToChair,
} from '@freshfaces/panels-graph';
import type { MemberFact } from '../facts/members.ts';
import { answerFor } from './places.ts';

type StaffSeats = Parameters<typeof chooseStaff>[2];

/** Everyone who has not answered yet says yes to their place. */
export async function everyoneSaysYes(
  panels: Panels,
  drawId: string,
  members: readonly MemberFact[],
): Promise<void> {
  const draw = await panels.draws.get(drawId);
  for (const { memberId } of draw?.panel ?? []) {
    const entry = await panels.entries.get(`${drawId}:${memberId}`);
    if (entry?.state !== 'invited') continue;
    await answerFor(panels, members, { drawId, memberId, answer: 'yes' });
  }
}

/** A panel that all said yes to is confirmed, with its staff, and its chair by lot where that was planned. */
export async function confirmTogether(
  panels: Panels,
  { recruitmentId }: Pick<Draw, 'recruitmentId'>,
  { personId, staff }: { readonly personId: string; readonly staff: StaffSeats },
): Promise<void> {
  const { store, recruitments } = panels;
  const confirming = { recruitmentId, personId };
  await store.transaction(() => chooseStaff(panels, confirming, staff));
  if ((await recruitments.get(recruitmentId))?.panelModel?.chair === 'drawn') {
    const trained = await trainedToChair(panels, recruitmentId);
    const choosing = { ...confirming, how: 'by-lot' as const, memberId: null };
    await store.transaction(() => chooseChair(panels, choosing, trained));
  }
  const checked = await checkPanel(panels, recruitmentId);
  await store.transaction(() => confirmPanel(panels, confirming, checked));
}
