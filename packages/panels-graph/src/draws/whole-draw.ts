import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { Problem } from '@freshfaces/graph-kit';
import { bytesToHex } from '../hex.ts';
import type { Panels } from '../parts.ts';
import type { Draw } from './draw.ts';
import { WITNESS } from './publish-draw.ts';
import { takeUp } from './queue/take-up.ts';
import { prepareReveal, revealDraw } from './reveal-draw.ts';
import { thenSettleDays } from './settle-days.ts';
import { solveDraw } from './solve-draw.ts';
import { startDraw } from './start-draw.ts';

/**
 * A draw from start to panel in one call, both shares made here: the same steps, records and audit as the
 * ceremony on screen. For seeding and for the command line. Throws `INFEASIBLE` when the rules cannot be met.
 */
export async function runWholeDraw(
  panels: Panels,
  input: { readonly recruitmentId: string; readonly personId: string },
): Promise<Draw> {
  const share = bytesToHex(panels.random(32));
  const witnessCommitment = shareCommitment(WITNESS, share);
  const { store, draws } = panels;
  const started = await store.transaction(() => startDraw(panels, { ...input, witnessCommitment }));
  await takeUp(panels, started.id);
  await solveDraw(panels, started.id);
  const solved = await draws.get(started.id);
  if (solved?.state !== 'committed') {
    throw new Problem('INFEASIBLE', solved?.reason ?? 'The draw was stopped.');
  }
  const reveal = { drawId: started.id, share, personId: input.personId };
  const seating = await prepareReveal(panels, reveal);
  return thenSettleDays(panels, seating, () =>
    store.transaction(() => revealDraw(panels, reveal, seating)),
  );
}
