import { Problem } from '@freshfaces/graph-kit';
import type { Draw } from '../draw.ts';

/** Draws one organisation may have waiting or being worked out at a time. */
const DRAWS_AT_ONCE = 5;

type Waiting = Pick<Draw, 'id' | 'organisationId' | 'queuedAt'>;

/**
 * The waiting draws in the order in which they are taken up: organisations by turns, so that ten draws of
 * one do not keep another's single draw waiting; then whoever came first.
 * @param atWork Organisations of the draws being worked out now, one entry a draw.
 */
export function inTurn<T extends Waiting>(
  waiting: readonly T[],
  atWork: readonly string[],
): readonly T[] {
  const turns = new Map<string, number>();
  for (const organisation of atWork) turns.set(organisation, (turns.get(organisation) ?? 0) + 1);
  const ranked = waiting.toSorted(earlier).map((draw) => {
    const turn = turns.get(draw.organisationId) ?? 0;
    turns.set(draw.organisationId, turn + 1);
    return { draw, turn };
  });
  return ranked.toSorted((a, b) => a.turn - b.turn).map(({ draw }) => draw);
}

function earlier(a: Waiting, b: Waiting): number {
  const [one, other] = [a, b].map(({ queuedAt, id }) => `${queuedAt ?? ''} ${id}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

/** Throws `BUSY` where the organisation has as many draws under way as it may. */
export function mustHaveRoom(underWay: number): void {
  if (underWay < DRAWS_AT_ONCE) return;
  throw new Problem(
    'BUSY',
    `Your organisation has ${DRAWS_AT_ONCE} draws waiting or being worked out. Start this one when one of them is done.`,
  );
}

/** `2 draws are before this one` */
export function placeInWords(before: number): string {
  if (before === 0) return 'Next in the queue';
  return before === 1 ? '1 draw is before this one' : `${before} draws are before this one`;
}
