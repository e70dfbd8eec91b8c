import { dayOf } from '@freshfaces/graph-kit';
import { assessPool } from '../eligibility/assess-pool.ts';
import { gatherPool } from '../eligibility/gather-pool.ts';
import { currentWindow } from '../interest/current-window.ts';
import { type InterestWindow, interestId, windowId } from '../interest/interest.ts';
import type { Panels } from '../parts.ts';

/**
 * Puts a recruitment to `asked`, with a yes of everyone who could be drawn, as if they had been asked and
 * the window were over. Does nothing to a recruitment that was asked already.
 */
export async function everyoneSaysYes(panels: Panels, recruitmentId: string): Promise<void> {
  const { recruitments, interests, interestWindows } = panels;
  const recruitment = await recruitments.get(recruitmentId);
  if (recruitment?.stage !== 'planned') return;
  const round = ((await currentWindow(panels, recruitmentId))?.round ?? 0) + 1;
  const assessed = assessPool(recruitment, await gatherPool(panels, recruitment));
  const eligible = assessed.filter((member) => member.eligible);
  const at = panels.now();
  const window: InterestWindow = {
    id: windowId(recruitmentId, round),
    recruitmentId,
    organisationId: recruitment.organisationId,
    round,
    openedAt: at,
    openedBy: recruitment.createdBy,
    closesOn: dayOf(at),
    closedAt: at,
    reason: null,
    asked: eligible.length,
    yes: eligible.length,
    no: 0,
    talk: 0,
    untold: false,
  };
  await panels.store.transaction(async () => {
    await interestWindows.insert(window);
    await interests.insertMany(
      eligible.map(({ memberId, homeOrganisationId }) => ({
        id: interestId(window, memberId),
        windowId: window.id,
        recruitmentId,
        memberId,
        homeOrganisationId,
        askedAt: at,
        lastDay: recruitment.interviewsTo,
        toTell: null,
        answer: 'yes' as const,
        answeredAt: at,
        by: 'self' as const,
        notAgain: false,
        talkedAt: null,
      })),
    );
    const fresh = await recruitments.get(recruitmentId);
    if (fresh) await recruitments.replace({ ...fresh, stage: 'asked' });
  });
}
