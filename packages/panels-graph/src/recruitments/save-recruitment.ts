import { newId, Problem } from '@freshfaces/graph-kit';
import type { z } from 'zod';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from './recruitment.ts';
import type { changeRecruitmentInput, createRecruitmentInput } from './recruitment-input.ts';

type Create = z.output<typeof createRecruitmentInput>;
type Change = z.output<typeof changeRecruitmentInput>;

/** A new recruitment, nobody drawn yet. Call it in a transaction. */
export async function createRecruitment(
  { recruitments, audit, now }: Panels,
  input: Create,
  personId: string,
): Promise<Recruitment> {
  const at = now();
  const made = await recruitments.insert({
    ...input,
    id: newId(),
    revision: 1,
    stage: 'planned',
    method: 'random-draw',
    handPicked: [],
    drawId: null,
    createdAt: at,
    createdBy: personId,
  });
  await audit.record({
    at,
    personId,
    action: 'recruitment.create',
    subjectIds: [made.id],
    content: made,
  });
  return made;
}

/** The recruitment with what was changed, as a new revision. Call it in a transaction. */
export async function changeRecruitment(
  { recruitments, audit, now }: Panels,
  { id, ...change }: Change,
  personId: string,
): Promise<Recruitment> {
  const before = await mustFind(recruitments, id, 'recruitment');
  mustBePlanned(before);
  const changed = await recruitments.replace({
    ...before,
    ...change,
    revision: before.revision + 1,
  });
  await audit.record({
    at: now(),
    personId,
    action: 'recruitment.change',
    subjectIds: [id],
    content: changed,
  });
  return changed;
}

function mustBePlanned({ stage }: Recruitment): void {
  if (stage === 'drawing') {
    throw new Problem(
      'CONFLICT',
      'A draw is under way. Cancel it first, then change the recruitment.',
    );
  }
  if (stage !== 'planned') {
    throw new Problem(
      'CONFLICT',
      'The panel is drawn, so this recruitment can no longer be changed.',
    );
  }
}
