import type { Candidate } from '@freshfaces/fair-draw/types';
import { Problem } from '@freshfaces/graph-kit';
import { runWholeDraw } from '@freshfaces/panels-graph';
import { closeInterestIn, saysInterested, unanswered } from '../network/interest-in-network.ts';
import type { Network } from '../network/open-network.ts';
import { COORDINATOR } from '../network/organisations-in-network.ts';
import { eligibleFor } from '../play/judge.ts';
import type { FillingAgain } from './way.ts';

/**
 * Where the product asks again since nobody is left in the drawn order: members answer, the window closes,
 * on the eve at the latest, and the empty seats are drawn.
 */
export async function fillAgain(
  network: Network,
  { recruitmentId, isEve, isInterested }: FillingAgain,
): Promise<readonly Candidate[]> {
  const { panels } = network;
  const stageNow = async () => (await panels.recruitments.get(recruitmentId))?.stage;
  if ((await stageNow()) === 'asking') {
    for (const memberId of await unanswered(network, recruitmentId)) {
      if (isInterested(memberId)) await saysInterested(network, recruitmentId, memberId);
    }
    if (isEve) await closeInterestIn(network, recruitmentId);
  }
  const recruitment = await panels.recruitments.get(recruitmentId);
  if (recruitment?.stage !== 'asked') return [];
  const entrants = (await eligibleFor(network, recruitment)).map(({ candidate }) => candidate);
  try {
    await runWholeDraw(panels, {
      recruitmentId,
      personId: COORDINATOR,
      reason: 'Nobody was left in the drawn order.',
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
  return entrants;
}
