import { Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { currentWindow } from './current-window.ts';
import { interestLine } from './interest-line.ts';
import { calledOffNews } from './interest-news.ts';
import { withHost } from './with-host.ts';

/** May a recruitment in this stage be called off? Not once anyone has been drawn, or is about to be. */
export function canBeCalledOff({ stage, drawId }: Recruitment): boolean {
  return drawId === null && (stage === 'planned' || stage === 'asking' || stage === 'asked');
}

/** It will not take place: whoever said yes is told, and nobody is asked any more. Call it in a transaction. */
export async function callOffRecruitment(
  panels: Panels,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<Recruitment> {
  const { recruitments, interests, interestWindows, ports, audit } = panels;
  const recruitment = await mustFind(recruitments, id, 'recruitment');
  if (!canBeCalledOff(recruitment)) {
    throw new Problem(
      'CONFLICT',
      'This recruitment can no longer be called off: its draw is under way or made.',
    );
  }
  const at = panels.now();
  const window = await currentWindow(panels, id);
  if (window) {
    const about = await withHost(panels, recruitment);
    const yeses = await findAll(interests, { where: { windowId: window.id, answer: 'yes' } });
    for (const { memberId } of yeses) await ports.tellMember(calledOffNews(about, memberId));
    await ports.forgetNews({ purpose: 'answer-interest', aboutId: id, memberId: null });
    await interestWindows.replace({ ...window, closedAt: window.closedAt ?? at, untold: false });
    await panels.publicLog.append(interestLine('called-off', window));
  }
  const subjectIds = [id];
  await audit.record({ at, personId, action: 'recruitment.call-off', subjectIds, content: null });
  return recruitments.replace({ ...recruitment, stage: 'called-off' });
}
