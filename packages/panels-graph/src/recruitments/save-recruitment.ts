import { isDeepStrictEqual } from 'node:util';
import { dayOf, newId, Problem } from '@freshfaces/graph-kit';
import type { z } from 'zod';
import { mustAllowPolicy } from '../draw-settings/draw-settings.ts';
import { mustFind } from '../find.ts';
import { askAgainAfterChange } from '../interest/ask-again-after-change.ts';
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
  mustBeDecidedAlready(input, dayOf(at));
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
  panels: Panels,
  { id, ...change }: Change,
  personId: string,
): Promise<Recruitment> {
  const { recruitments, drawSettings, audit, now } = panels;
  const before = await mustFind(recruitments, id, 'recruitment');
  mustBeBeforeTheDraw(before);
  mustKeepWhatMembersWereTold(before, change);
  await mustAllowPolicy(drawSettings, change.rules.policy, before.rules.policy);
  mustBeDecidedAlready(change, dayOf(now()));
  const changed = await recruitments.replace({
    ...before,
    ...change,
    revision: before.revision + 1,
  });
  if (before.stage === 'asking' && !isDeepStrictEqual(told(before), told(changed))) {
    await askAgainAfterChange(panels, changed);
  }
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

function mustBeDecidedAlready({ panelModel }: Pick<Create, 'panelModel'>, today: string): void {
  if (!panelModel?.decidedOn || panelModel.decidedOn <= today) return;
  throw new Problem(
    'BAD_INPUT',
    'The day on which this was decided is still to come.',
    'panelModel.decidedOn',
  );
}

/**
 * Members said yes to what they were told: once they can no longer answer the rules of the draw may change,
 * the facts may not (R162). While they can, those who answered are asked again.
 */
function mustKeepWhatMembersWereTold(before: Recruitment, change: Omit<Change, 'id'>): void {
  const canAnswer = before.stage !== 'asked' && before.drawId === null;
  if (canAnswer || isDeepStrictEqual(told(before), told(change))) return;
  throw new Problem(
    'CONFLICT',
    'Members said yes to this post, its days and its facts. Only the rules of the draw can change now. To change the rest, give members more time to answer first: they are told, and asked again.',
  );
}

function told(of: Omit<Change, 'id'> | Recruitment) {
  const { post, summary, team, interviewsFrom, interviewsTo, interviewDays, invitation } = of;
  const days = { interviewsFrom, interviewsTo, interviewDays: interviewDays ?? null };
  return { post, summary, team, ...days, invitation: invitation ?? null };
}
