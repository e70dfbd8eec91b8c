import { dayOf, notFound, Problem } from '@freshfaces/graph-kit';
import { mustBeConfirmed } from '../confirmation/confirm-panel.ts';
import type { Panels } from '../parts.ts';
import { afterInterviews } from '../places/after-interviews.ts';
import { serviceId } from '../services/service.ts';
import type { Recruitment } from './recruitment.ts';

interface Completing {
  readonly id: string;
  readonly personId: string;
  /** Members of the panel who did not come. */
  readonly didNotCome?: readonly string[];
}

/** The interviews took place: everyone who came is counted one turn, once. Call it in a transaction. */
export async function completeRecruitment(
  panels: Panels,
  { id, personId, didNotCome = [] }: Completing,
): Promise<Recruitment> {
  const { recruitments, draws, services, audit, now } = panels;
  const recruitment = await recruitments.get(id);
  if (!recruitment) throw notFound('recruitment');
  const at = now();
  mustBeOver(recruitment, dayOf(at));
  await mustBeConfirmed(panels, recruitment);
  const draw = recruitment.drawId === null ? null : await draws.get(recruitment.drawId);
  const served = draw ? await afterInterviews(panels, draw, didNotCome) : recruitment.handPicked;
  const byHand = new Set(draw?.overrides?.map(({ cameId }) => cameId));
  await services.insertMany(
    served.map((memberId) => ({
      id: serviceId(id, 'panel', memberId),
      memberId,
      recruitmentId: id,
      organisationId: recruitment.organisationId,
      stage: 'panel' as const,
      date: recruitment.interviewsTo,
      ...(byHand.has(memberId) ? { byOverride: true } : {}),
    })),
  );
  await audit.record({
    at,
    personId,
    action: 'recruitment.complete',
    subjectIds: [id, ...served],
    content: { on: recruitment.interviewsTo, didNotCome },
  });
  return recruitments.replace({ ...recruitment, stage: 'completed' });
}

function mustBeOver({ stage, interviewsTo }: Recruitment, today: string): void {
  if (stage === 'completed') {
    throw new Problem(
      'ALREADY_DONE',
      'This recruitment is already complete and its turns are counted.',
    );
  }
  if (stage !== 'panel-ready') {
    throw new Problem('CONFLICT', 'This recruitment has no panel yet.');
  }
  if (interviewsTo > today) {
    throw new Problem('CONFLICT', 'The interviews are not over yet. Come back on their last day.');
  }
}
