import {
  answerInterest,
  askForInterest,
  closeInterest,
  type Panels,
} from '@freshfaces/panels-graph';
import { findAll } from '@freshfaces/store';
import { createRandom } from '../random.ts';

/** Of those asked in the past, so many in a hundred said yes, and of the rest half said no. */
const YES_IN_A_HUNDRED = 90;

interface Round {
  readonly recruitmentId: string;
  readonly closesOn: string;
  readonly personId: string;
  /** Makes the same people answer alike in every demo. */
  readonly seed: number;
}

/** Everyone was asked, and nearly all said yes. */
export async function wholeRound(panels: Panels, round: Round): Promise<void> {
  const random = createRandom(round.seed);
  await panels.store.transaction(async () => {
    const window = await askForInterest(panels, round);
    const counts = { yes: 0, no: 0 };
    for (const row of await rowsOf(panels, window.id)) {
      const answer =
        random.below(100) < YES_IN_A_HUNDRED ? 'yes' : random.chance(0.5) ? 'no' : null;
      if (answer !== null) counts[answer] += 1;
      const answeredAt = answer === null ? null : panels.now();
      const by = answer === null ? null : 'link';
      await panels.interests.replace({ ...row, toTell: null, answer, answeredAt, by });
    }
    const kept = await panels.interestWindows.get(window.id);
    if (kept) await panels.interestWindows.replace({ ...kept, ...counts, untold: false });
  });
}

/** The time to answer is over: ready to draw. */
export async function endOfRound(
  panels: Panels,
  { recruitmentId, personId }: Pick<Round, 'recruitmentId' | 'personId'>,
): Promise<void> {
  const closing = { recruitmentId, personId, reason: null };
  await panels.store.transaction(() => closeInterest(panels, closing));
}

/** Members are being asked at the moment: some said yes, one said no, one wants to talk. */
export async function openRound(panels: Panels, round: Round): Promise<void> {
  const window = await panels.store.transaction(() => askForInterest(panels, round));
  await everyoneIsTold(panels, window.id);
  const answers = ['yes', 'yes', 'talk', 'yes', 'no', 'yes', 'yes'] as const;
  const rows = await rowsOf(panels, window.id);
  for (const [at, answer] of answers.entries()) {
    const memberId = rows[at * 3]?.memberId;
    if (memberId === undefined) return;
    await panels.store.transaction(() =>
      answerInterest(panels, {
        recruitmentId: round.recruitmentId,
        memberId,
        answer,
        notAgain: false,
        by: 'link',
        personId: `member:${memberId}`,
      }),
    );
  }
}

/** The demo writes no letters of the past. */
async function everyoneIsTold(panels: Panels, windowId: string): Promise<void> {
  await panels.store.transaction(async () => {
    for (const row of await rowsOf(panels, windowId)) {
      await panels.interests.replace({ ...row, toTell: null });
    }
    const window = await panels.interestWindows.get(windowId);
    if (window) await panels.interestWindows.replace({ ...window, untold: false });
  });
}

/** In the order of their opaque ids, as the store gives them. */
async function rowsOf({ interests }: Panels, windowId: string) {
  const rows = await findAll(interests, { where: { windowId } });
  return rows.sort((a, b) => (a.memberId < b.memberId ? -1 : 1));
}
