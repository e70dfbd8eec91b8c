import type { Progress } from '@freshfaces/fair-draw/types';
import { type Assessed, assessPool } from '../eligibility/assess-pool.ts';
import { gatherPool } from '../eligibility/gather-pool.ts';
import { agreesToBeDrawn } from '../eligibility/lending.ts';
import { whatToSolve } from '../eligibility/what-to-solve.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { mayMove } from './draw-moves.ts';
import { publishDraw } from './publish-draw.ts';
import { readerOf, readFor } from './read-for-draw.ts';
import type { SolveListener } from './solve.ts';
import { stopDraw } from './stop-draw.ts';

/**
 * Takes a started draw to its publication, or to `failed` where the rules cannot be met.
 * Rejects with the signal's reason when cancelled.
 */
export async function solveDraw(
  panels: Panels,
  drawId: string,
  listener: SolveListener = {},
): Promise<void> {
  const draw = await panels.draws.get(drawId);
  const recruitment = draw && (await panels.recruitments.get(draw.recruitmentId));
  if (draw?.state !== 'solving' || !recruitment) return;
  const assessed = assessPool(recruitment, await gatherPool(panels, recruitment));
  const { rules, candidates, kept } = whatToSolve(recruitment, assessed);
  const others = assessed.filter((member) => !kept.includes(member));
  const eligible = others.filter((member) => member.eligible);
  await panels.reads.noteMany(readerOf(panels, draw), eligible.map(readFor(draw)));
  const solved = await panels.solve({ candidates, rules }, listener);
  if (solved.feasible) {
    if (await someoneLeft(panels, recruitment, eligible)) return endDraw(panels, drawId, LEFT);
    const leftOut = others.filter((member) => !member.eligible);
    const { chances } = solved;
    const publication = { recruitment, rules, chances, eligible, leftOut, kept };
    await publishDraw(panels, drawId, publication);
    return;
  }
  await failDraw(panels, drawId, 'The people who are free cannot meet every rule of this panel.');
}

const LEFT = {
  how: 'interrupt',
  reason: 'Someone left the pool while the chances were worked out. Start the draw again.',
} as const;

/** Has anyone who was to be drawn taken back their consent, or gone? A withdrawal counts at once. */
async function someoneLeft(
  { ports }: Panels,
  { id, team, organisationId, interviewsFrom: from, interviewsTo: to, rules }: Recruitment,
  eligible: readonly Assessed[],
): Promise<boolean> {
  const role = rules.trainedFor;
  const asked = { team, from, to, organisationId, recruitmentId: id, role };
  const pool = await ports.candidates(asked);
  const agree = pool.filter((member) => agreesToBeDrawn(member, organisationId));
  const there = new Set(agree.map(({ memberId }) => memberId));
  return eligible.some(({ memberId }) => !there.has(memberId));
}

/** Ends a draw that could not be worked out, saying why. */
export async function failDraw(panels: Panels, drawId: string, reason: string): Promise<void> {
  await endDraw(panels, drawId, { how: 'fail', reason });
}

async function endDraw(
  panels: Panels,
  drawId: string,
  end: { readonly how: 'fail' | 'interrupt'; readonly reason: string },
): Promise<void> {
  await panels.store.transaction(async () => {
    const draw = await panels.draws.get(drawId);
    if (!draw || !mayMove(draw.state, end.how)) return;
    await stopDraw(panels, drawId, { ...end, personId: draw.startedBy });
  });
}

/** Keeps a started draw's progress where every server can read it. */
export async function noteProgress(
  { progress, now }: Pick<Panels, 'progress' | 'now'>,
  drawId: string,
  { stage, done }: Pick<Progress, 'stage' | 'done'>,
): Promise<void> {
  const next = { id: drawId, stage, done, at: now() };
  const before = await progress.get(drawId);
  if (before) await progress.replace({ ...next, version: before.version });
  else await progress.insert(next);
}
