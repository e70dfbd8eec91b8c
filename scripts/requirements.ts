import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readNotNow, readProofs } from './requirements/read-proofs.ts';
import { numberOf, type Requirement } from './requirements/requirement.ts';
import { gapsIn, type Stand, tableOf } from './requirements/table.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGE = 'docs/requirements.md';
/** Where every must and should is settled: the pool, the draw in real life, and what members see. */
const SETTLED = [
  [19, 65],
  [77, 77],
  [158, 170],
  [173, 173],
  [176, 176],
] as const;

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const stand = readStand();
const page = tableOf(stand);
const gaps = gapsIn(stand, ({ id, priority }) => priority !== 'C' && isSettled(numberOf(id)));
const stale = values.check && read(PAGE) !== page;
if (!values.check) writeFileSync(join(ROOT, PAGE), page);
if (stale) gaps.unshift(`${PAGE} is not up to date: run pnpm requirements.`);
for (const gap of gaps) console.error(gap);
if (gaps.length > 0) process.exitCode = 1;

function readStand(): Stand {
  const tests = globSync('{apps,packages}/*/src/**/*.{test,e2e}.{ts,tsx}', { cwd: ROOT });
  return {
    requirements: JSON.parse(read('docs/requirements-list.json')) as Requirement[],
    proofs: tests.toSorted().flatMap((file) => readProofs(file, read(file))),
    notNow: readNotNow(read('docs/requirements-not-now.md')),
  };
}

function isSettled(number: number): boolean {
  return SETTLED.some(([from, to]) => number >= from && number <= to);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
