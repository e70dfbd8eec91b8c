import {
  type Answering,
  answerPlace,
  askToTalk,
  type Draw,
  type Panels,
  tellDrawn,
} from '@freshfaces/panels-graph';
import { findAll } from '@freshfaces/store';
import { instantIn } from '../days.ts';
import type { MemberFact } from '../facts/members.ts';
import { JUST_DRAWN } from '../facts/recruitments.ts';
import { demoId } from '../identity.ts';
import { createTimeMachine, type Kept } from './time-machine.ts';

/** Drawn this many days ago. */
export const JUST_NOW_DAYS = -2;

type Answer = Pick<Answering, 'drawId' | 'memberId' | 'answer'>;

/** A member says yes or no to a place, as they would by themselves. */
export async function answerFor(
  panels: Panels,
  members: readonly MemberFact[],
  answer: Answer,
): Promise<void> {
  const member = members.find(({ key }) => demoId('member', key) === answer.memberId);
  const personId = member ? demoId('person', member.key) : `member:${answer.memberId}`;
  await answerPlace(panels, { ...answer, personId }, (change) => panels.store.transaction(change));
}

/** The panel drawn the other day: one said yes, one no and was replaced, one wants to talk, one is silent. */
export async function placesUnderWay(
  panels: Panels,
  draw: Draw,
  members: readonly MemberFact[],
): Promise<void> {
  const drawId = draw.id;
  const [yes, no, talking] = draw.panel.map(({ memberId }) => memberId);
  if (yes) await answerFor(panels, members, { drawId, memberId: yes, answer: 'yes' });
  if (no) await answerFor(panels, members, { drawId, memberId: no, answer: 'no' });
  if (!talking) return;
  const asking = { drawId, memberId: talking, personId: `member:${talking}` };
  await panels.store.transaction(() => askToTalk(panels, asking));
}

/** Writes the letters and calls about places that wait, once it is known how members hear from us. */
export async function tellOfPlaces(kept: Kept, now: string): Promise<void> {
  const { panels } = createTimeMachine(kept, instantIn(now, JUST_NOW_DAYS), { tellsMembers: true });
  const post = await panels.recruitments.get(demoId('recruitment', JUST_DRAWN.key));
  const drawId = post?.drawId;
  if (!drawId) return;
  const { entries, store } = panels;
  await store.transaction(async () => {
    for (const entry of await findAll(entries, { where: { drawId, state: 'invited' } })) {
      await entries.replace({ ...entry, toldAt: null });
    }
    await tellDrawn(panels, drawId);
  });
}
