import { dayOf, Problem } from '@freshfaces/graph-kit';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { mustBeShort } from './short-panel.ts';

interface Deciding {
  readonly recruitmentId: string;
  readonly personId: string;
}

/**
 * The recruiter decides that a short panel meets with those who are on it. Whoever leaves after that makes it
 * a new question. Throws `CONFLICT` where no seat is empty for good or nobody is left. Call it in a transaction.
 */
export async function goAheadShort(
  panels: Panels,
  { recruitmentId, personId }: Deciding,
): Promise<Recruitment> {
  const recruitment = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
  const draw = await panels.draws.get(recruitment.drawId ?? '');
  const at = panels.now();
  const { seats, filled, goesAhead } = mustBeShort(recruitment, draw, dayOf(at));
  if (goesAhead) throw new Problem('ALREADY_DONE', 'This was decided already.');
  if (filled === 0) {
    throw new Problem('CONFLICT', 'Nobody is left on this panel, so it can’t go ahead.');
  }
  await panels.audit.record({
    at,
    personId,
    action: 'panel.go-ahead-short',
    subjectIds: [recruitmentId],
    content: { seats, filled },
  });
  return panels.recruitments.replace({ ...recruitment, goesAheadWith: filled });
}
