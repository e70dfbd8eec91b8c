import { isDeepStrictEqual } from 'node:util';
import { newId, Problem } from '@freshfaces/graph-kit';
import type { z } from 'zod';
import { mustAllowPolicy } from '../draw-settings/draw-settings.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from './recruitment.ts';
import type { changeRecruitmentInput, createRecruitmentInput } from './recruitment-input.ts';

type Create = z.output<typeof createRecruitmentInput>;
type Change = z.output<typeof changeRecruitmentInput>;

/** A new recruitment, nobody drawn yet. Call it in a transaction. */
export async function createRecruitment(
  { recruitments, drawSettings, audit, now }: Panels,
  input: Create,
  personId: string,
): Promise<Recruitment> {
  const at = now();
  await mustAllowPolicy(drawSettings, input.rules.policy, null);
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
  { recruitments, drawSettings, audit, now }: Panels,
  { id, ...change }: Change,
  personId: string,
): Promise<Recruitment> {
  const before = await mustFind(recruitments, id, 'recruitment');
  mustBeBeforeTheDraw(before);
  mustKeepWhatMembersWereTold(before, change);
  await mustAllowPolicy(drawSettings, change.rules.policy, before.rules.policy);
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

/** May it still be changed at all? Once members are asked, only what they were not told. */
export function isBeforeTheDraw({ stage }: Pick<Recruitment, 'stage'>): boolean {
  return stage === 'planned' || stage === 'asking' || stage === 'asked';
}

function mustBeBeforeTheDraw({ stage }: Recruitment): void {
  if (stage === 'drawing') {
    throw new Problem(
      'CONFLICT',
      'A draw is under way. Cancel it first, then change the recruitment.',
    );
  }
  if (!isBeforeTheDraw({ stage })) {
    throw new Problem(
      'CONFLICT',
      'The panel is drawn, so this recruitment can no longer be changed.',
    );
  }
}

/** Members said yes to what they were told: the rules of the draw may change after that, the facts may not (R162). */
function mustKeepWhatMembersWereTold(before: Recruitment, change: Omit<Change, 'id'>): void {
  if (before.stage === 'planned' || isDeepStrictEqual(told(before), told(change))) return;
  throw new Problem(
    'CONFLICT',
    'Members have been asked, and were told the post, its days and its facts. Only the rules of the draw can change now.',
  );
}

function told(of: Omit<Change, 'id'> | Recruitment) {
  const { post, summary, team, interviewsFrom, interviewsTo, interviewDays, invitation } = of;
  const days = { interviewsFrom, interviewsTo, interviewDays: interviewDays ?? null };
  return { post, summary, team, ...days, invitation: invitation ?? null };
}
