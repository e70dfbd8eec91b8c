import { dayOf, notFound, Problem } from '@freshfaces/graph-kit';
import { mustBeConfirmed } from '../confirmation/confirm-panel.ts';
import type { Panels } from '../parts.ts';
import { serviceId } from '../services/service.ts';
import type { Recruitment } from './recruitment.ts';

/** The interviews took place: everyone on the panel is counted one turn, once. Call it in a transaction. */
export async function completeRecruitment(
  panels: Panels,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<Recruitment> {
  const { recruitments, draws, services, audit, now } = panels;
  const recruitment = await recruitments.get(id);
  if (!recruitment) throw notFound('recruitment');
  const at = now();
  mustBeOver(recruitment, dayOf(at));
  await mustBeConfirmed(panels, recruitment);
  const draw = recruitment.drawId === null ? null : await draws.get(recruitment.drawId);
  const served = draw?.panel.map(({ memberId }) => memberId) ?? recruitment.handPicked;
  await services.insertMany(
    served.map((memberId) => ({
      id: serviceId(id, 'panel', memberId),
      memberId,
      recruitmentId: id,
      organisationId: recruitment.organisationId,
      stage: 'panel' as const,
      date: recruitment.interviewsTo,
    })),
  );
  await audit.record({
    at,
    personId,
    action: 'recruitment.complete',
    subjectIds: [id, ...served],
    content: recruitment.interviewsTo,
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
