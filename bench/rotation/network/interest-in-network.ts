import { answerInterest, askForInterest, closeInterest } from '@freshfaces/panels-graph';
import { findAll } from '@freshfaces/store';
import type { Network } from './open-network.ts';
import { COORDINATOR } from './organisations-in-network.ts';

/** Asks everyone eligible whether they are interested; answers who was asked. */
export async function askEveryone(
  { panels, store }: Network,
  recruitmentId: string,
  closesOn: string,
): Promise<readonly string[]> {
  await store.transaction(() =>
    askForInterest(panels, { recruitmentId, closesOn, personId: COORDINATOR }),
  );
  const asked = await findAll(panels.interests, { where: { recruitmentId } });
  return asked.map(({ memberId }) => memberId);
}

export async function saysInterested(
  { panels, store }: Network,
  recruitmentId: string,
  memberId: string,
): Promise<void> {
  const said = { recruitmentId, memberId, answer: 'yes', notAgain: false } as const;
  await store.transaction(() =>
    answerInterest(panels, { ...said, by: 'self', personId: memberId }),
  );
}

export async function closeInterestIn(
  { panels, store }: Network,
  recruitmentId: string,
): Promise<void> {
  const reason = 'Everyone who could be reached in the time that was simulated has answered.';
  const closing = { recruitmentId, personId: COORDINATOR, reason };
  await store.transaction(() => closeInterest(panels, closing));
}

/** Who was asked today and has not answered. */
export async function unanswered(
  { panels, today }: Network,
  recruitmentId: string,
): Promise<readonly string[]> {
  const rows = await findAll(panels.interests, { where: { recruitmentId } });
  return rows.flatMap(({ memberId, answer, askedAt }) =>
    answer === null && askedAt.startsWith(today()) ? [memberId] : [],
  );
}
