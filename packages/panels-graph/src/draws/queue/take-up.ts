import { findAll } from '@freshfaces/store';
import type { Panels } from '../../parts.ts';
import type { Draw } from '../draw.ts';
import { mayMove, stateAfter } from '../draw-moves.ts';
import { inTurn } from './queue.ts';

type Queue = Pick<Panels, 'draws' | 'store'>;

/** The draws that wait to be worked out, next first. */
export async function waitingDraws({ draws }: Pick<Panels, 'draws'>): Promise<readonly Draw[]> {
  const [waiting, atWork] = await Promise.all([
    findAll(draws, { where: { state: 'queued' } }),
    findAll(draws, { where: { state: 'solving' } }),
  ]);
  return inTurn(
    waiting,
    atWork.map(({ organisationId }) => organisationId),
  );
}

/** How many draws of an organisation are waiting or being worked out. */
export async function underWayAt({ draws }: Pick<Panels, 'draws'>, organisationId: string) {
  const found = await findAll(draws, {
    where: { state: { in: ['gathering', 'queued', 'solving'] } },
  });
  return found.filter((draw) => draw.organisationId === organisationId).length;
}

/** Takes up one waiting draw for working out; false where another server did, or it was stopped. */
export async function takeUp({ draws, store }: Queue, drawId: string): Promise<boolean> {
  return store.transaction(async () => {
    const draw = await draws.get(drawId);
    if (!draw || !mayMove(draw.state, 'take-up')) return false;
    const state = stateAfter(draw.state, 'take-up');
    await draws.replace({ ...draw, state, attempts: draw.attempts + 1 });
    return true;
  });
}
