import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import './switch.ts';
import type { Mutant } from './switch.ts';

// Runs in a process of its own over an instrumented copy: for each mutant given on standard input asks
// again what its check had a part in, until an answer is not the reviewed one. Prints a line a mutant.
const [folder = ''] = process.argv.slice(2);
const from = <M>(path: string) => import(pathToFileURL(join(folder, path)).href) as Promise<M>;
const MATRIX = 'apps/gateway/src/matrix';

type OpenNetwork = typeof import('../../apps/gateway/src/matrix/network/open-network.ts');
type Relations = typeof import('../../apps/gateway/src/matrix/relations.ts');
type Questions = typeof import('../../apps/gateway/src/matrix/questions.ts');
type Answers = typeof import('../../apps/gateway/src/matrix/answer.ts');
type MatrixText = typeof import('../../apps/gateway/src/matrix/matrix-text.ts');
type TestStores = typeof import('../../packages/store/src/testing/index.ts');

const { openTestStore } = await from<TestStores>('packages/store/src/testing/index.ts');
const { openTestNetwork } = await from<OpenNetwork>(`${MATRIX}/network/open-network.ts`);
const { relationsOf } = await from<Relations>(`${MATRIX}/relations.ts`);
const { allQuestions } = await from<Questions>(`${MATRIX}/questions.ts`);
const { answer } = await from<Answers>(`${MATRIX}/answer.ts`);
const { readMatrix } = await from<MatrixText>(`${MATRIX}/matrix-text.ts`);

const { store, dispose } = await openTestStore();
const network = await openTestNetwork(store, '2026-11-22T09:00:00.000Z');
const relations = relationsOf(network);
const questions = allQuestions(relations);
const reviewed = readMatrix(readFileSync(join(folder, MATRIX, 'matrix.txt'), 'utf8'));

/** The first answer that is not the reviewed one, or null. */
async function surprise(question: (typeof questions)[number]): Promise<string | null> {
  const place = relations.indexOf(question.relation);
  for (const [row, cell] of await answer(network, question)) {
    const expected = reviewed.get(row)?.[place];
    if (expected !== cell)
      return `${row} for ${question.relation.name}: ${expected} became ${cell}`;
  }
  return null;
}

const partIn = new Map<number, (typeof questions)[number][]>();
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
