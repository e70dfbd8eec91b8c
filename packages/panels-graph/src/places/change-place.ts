import { Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { entryId } from '../draws/draw-entry.ts';
import type { Leaving } from '../draws/drop-out.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { answerBy } from './deadlines.ts';
import { mayMove, nextState, type PlaceEvent } from './place-moves.ts';

/**
 * Someone's place is theirs no longer; letters about it need not be posted. Throws as `nextState` does. Call
 * it in the transaction that replaces them.
 */
export async function leavePlace(
  { entries, ports }: Pick<Panels, 'entries' | 'ports'>,
  {
    drawId,
    memberId,
    event,
  }: Pick<Leaving, 'drawId' | 'memberId'> & { readonly event: PlaceEvent },
): Promise<void> {
  const entry = await entries.get(entryId(drawId, memberId));
  // Whoever was erased before the draw was made has no entry.
  if (!entry) return;
  const state = nextState(entry.state, event);
  await entries.replace({ ...entry, state });
  await ports.forgetNews({ purpose: 'answer-place', aboutId: drawId, memberId });
}

/**
 * The next in the drawn order has a place, and time of their own to answer. Throws `CONFLICT` where they
 * stood down at the same moment. Call it in the transaction that seats them.
 */
export async function stepIntoPlace(
  { entries, now }: Pick<Panels, 'entries' | 'now'>,
  { drawId, memberId }: Pick<Leaving, 'drawId' | 'memberId'>,
  { interviewsFrom }: Pick<Recruitment, 'interviewsFrom'>,
): Promise<void> {
  const entry = await entries.get(entryId(drawId, memberId));
  if (!entry || !mayMove(entry.state, 'steps-in')) {
    throw new Problem(
      'CONFLICT',
      'Someone else changed this panel at the same moment. Look again before you go on.',
    );
  }
  const at = now();
  await entries.replace({
    ...entry,
    state: nextState(entry.state, 'steps-in'),
    toldAt: at,
    answerBy: answerBy(at, interviewsFrom),
  });
}

/** Reserves of a draw who said that they can no longer come. */
export async function stoodDownFrom(
  { entries }: Pick<Panels, 'entries'>,
  drawId: string,
): Promise<ReadonlySet<string>> {
  const found = await findAll(entries, { where: { drawId, state: 'stood-down' } });
  return new Set(found.map(({ memberId }) => memberId));
}
