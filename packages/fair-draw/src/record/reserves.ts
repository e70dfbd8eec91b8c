import { type OpenStream, shuffled } from './stream.ts';

/**
 * The order in which everyone who was not drawn may come in: uniformly random and fixed by the seed once and
 * for all, so that nobody can steer who comes next by dropping out (DESIGN.md §2 stage 7).
 */
export function orderOthers(
  people: number,
  panel: readonly number[],
  open: OpenStream,
): readonly number[] {
  const drawn = new Set(panel);
  const others = Array.from({ length: people }, (_, leaf) => leaf).filter(
    (leaf) => !drawn.has(leaf),
  );
  return shuffled(others, others.length, open('reserves'));
}
