/**
 * `pnpm bench draw [--quick] [--seed N]`: how long the exact chances take, by size of pool, and in the same run
 * whether they are leximin by an independent check (bench/exactness). Times exclude that check.
 */
import { parseArgs } from 'node:util';
import { solveChances } from '@freshfaces/fair-draw';
import { type InstanceShape, randomInstance } from '@freshfaces/fair-draw/testing/random-instance';
import { CASES, type Case } from './draw-cases.ts';
import { certify } from './exactness/certify.ts';
import { type Highs, ownHighs } from './exactness/highs.ts';
import { table } from './table.ts';

/** What linear programs with a tolerance of 1e-10 a row can tell apart. */
const CERTAIN = 1e-7;

interface Run {
  readonly seconds: number;
  readonly certified: boolean;
  readonly complete: boolean;
}

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { quick: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
});

async function measure(highs: Highs, shape: InstanceShape, seed: number): Promise<Run> {
  const { candidates, rules } = randomInstance(shape, seed);
  const started = performance.now();
  const solved = await solveChances(candidates, rules);
  const seconds = (performance.now() - started) / 1000;
  const { panelsAllowed, chancesAreTheirTickets, largestGain } = certify(highs, solved, rules);
  return {
    seconds,
    certified: panelsAllowed && chancesAreTheirTickets && largestGain <= CERTAIN,
    complete: solved.exact,
  };
}

async function row(highs: Highs, { name, shapes, seeds, median, worst }: Case): Promise<string[]> {
  const first = Number(values.seed);
  const runs: Run[] = [];
  for (const shape of shapes) {
    for (let seed = first; seed < first + (values.quick ? 1 : seeds); seed++)
      runs.push(await measure(highs, shape, seed));
  }
  const times = runs.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const middle = times[Math.floor((times.length - 1) / 2)] ?? 0;
  const slowest = times.at(-1) ?? 0;
  const certified = runs.filter((run) => run.certified).length;
  const early = runs.filter((run) => !run.complete).length;
  if (certified < runs.length) process.exitCode = 1;
  return [
    name,
    String(runs.length),
    `${middle.toFixed(2)} s`,
    `${slowest.toFixed(2)} s`,
    `${median} / ${worst} s`,
    middle <= median && slowest <= worst ? 'kept' : 'MISSED',
    `${certified} of ${runs.length}`,
    String(early),
  ];
}

const highs = await ownHighs();
await solveChances(...warmUp());
const rows: string[][] = [];
for (const each of CASES) {
  rows.push(await row(highs, each));
  if (process.stderr.isTTY) process.stderr.write(`${each.name} measured\n`);
}
console.log(
  table(
    ['pool', 'draws', 'median', 'worst', 'goal', '', 'leximin certified', 'stopped early'],
    rows,
  ),
);

/** The solver is loaded once a process; what is measured is a draw. */
function warmUp(): Parameters<typeof solveChances> {
  const { candidates, rules } = randomInstance({ people: 20, seats: 3, features: 3 }, 1);
  return [candidates, rules];
}
