import { readFileSync } from 'node:fs';
import { answer } from '../../apps/gateway/src/matrix/answer.ts';
import { reviewedMatrix } from '../../apps/gateway/src/matrix/matrix-text.ts';
import { openBench } from '../../apps/gateway/src/matrix/open-bench.ts';
import { allQuestions, type Question } from '../../apps/gateway/src/matrix/questions.ts';
import type { Mutant } from './switch.ts';
import './switch.ts';

// Runs in a process of its own, out of the instrumented copy: for each mutant given on standard input
// asks again what its check had a part in, until an answer is not the reviewed one. A line a mutant.
const { network, relations, dispose } = await openBench();
const questions = allQuestions(relations);
const reviewed = reviewedMatrix();

/** The first answer that is not the reviewed one, or null. */
async function surprise(question: Question): Promise<string | null> {
  const place = relations.indexOf(question.relation);
  for (const [row, cell] of await answer(network, question)) {
    const expected = reviewed.get(row)?.[place];
    if (expected !== cell)
      return `${row} for ${question.relation.name}: ${expected} became ${cell}`;
  }
  return null;
}

const partIn = new Map<number, Question[]>();
for (const question of questions) {
  globalThis.access.onCheck = (id) => {
    const known = partIn.get(id) ?? [];
    if (known.at(-1) !== question) partIn.set(id, [...known, question]);
  };
  const fault = await surprise(question);
  if (fault) throw new Error(`The matrix fails with no check broken: ${fault}`);
}
globalThis.access.onCheck = () => undefined;

const mutants = JSON.parse(readFileSync(0, 'utf8')) as Mutant[];
for (const mutant of mutants) {
  globalThis.access.mutant = mutant;
  let caughtBy: string | null = null;
  for (const question of partIn.get(mutant.id) ?? []) {
    caughtBy = await surprise(question).catch((error: unknown) => `it broke off: ${String(error)}`);
    if (caughtBy) break;
  }
  globalThis.access.mutant = null;
  console.log(JSON.stringify({ ...mutant, caughtBy, asked: partIn.get(mutant.id)?.length ?? 0 }));
}
await dispose();
process.exit(0);
