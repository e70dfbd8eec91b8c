import { answer } from './answer.ts';
import type { TestNetwork } from './network/open-network.ts';
import { allQuestions } from './questions.ts';
import type { Relation } from './relations.ts';

/** What each relation is answered, in the order of the relations, by row. */
export type Matrix = ReadonlyMap<string, readonly string[]>;

/** Asks for every field of the public schema as every relation. */
export async function observeMatrix(
  network: TestNetwork,
  relations: readonly Relation[],
): Promise<Matrix> {
  const matrix = new Map<string, string[]>();
  for (const question of allQuestions(relations)) {
    const place = relations.indexOf(question.relation);
    for (const [row, cell] of await answer(network, question)) {
      const cells = matrix.get(row) ?? [];
      cells[place] = cell;
      matrix.set(row, cells);
    }
  }
  return matrix;
}
