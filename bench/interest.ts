/**
 * `pnpm bench interest`: everyone eligible in a pool of 10,000 is asked, a third says yes, the window closes
 * and the panel is drawn, beside the same in a pool of 1,000 in one run: processor time, and the longest
 * pause in which the server could have answered nobody.
 */
import { cpus, loadavg } from 'node:os';
import { type Asked, askAndDraw } from './interest/ask-and-draw.ts';
import { openPool } from './interest/open-pool.ts';
import type { NetworkSize } from './pool/fill-network.ts';
import { table } from './table.ts';

const SMALL: NetworkSize = { members: 1_000, organisations: 50 };
const LARGE: NetworkSize = { members: 10_000, organisations: 50 };
/** Ten times as many people may take ten times as long, and a quarter for what the measuring itself is off. */
const MOST_GROWTH = (1.25 * LARGE.members) / SMALL.members;
/** A step this short says nothing of how it grows. */
const SHORT_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

async function runAt(size: NetworkSize): Promise<Asked> {
  const { network, recruitmentId } = await openPool(size);
  try {
    return await askAndDraw(network, recruitmentId);
  } finally {
    await network.dispose();
  }
}

const small = await runAt(SMALL);
const large = await runAt(LARGE);
const rows = large.steps.map((step, at) => {
  const few = small.steps[at]?.cpu ?? Number.NaN;
  return { ...step, few, growth: step.cpu / few };
});

const people = (count: number) => count.toLocaleString('en-GB');
const ms = (value: number) => `${people(Math.round(value))} ms`;
const [load = 0] = loadavg();
console.log(
  `Pools of ${people(SMALL.members)} and ${people(LARGE.members)}: ${people(small.asked)} and ${people(large.asked)} asked, ${people(small.yeses)} and ${people(large.yeses)} said yes; ${cpus().length} cores, ${load.toFixed(1)} processes wanting them.\n`,
);
console.log(
  table(
    [
      'step',
      `processor at ${people(SMALL.members)}`,
      `at ${people(LARGE.members)}`,
      'growth',
      'longest pause',
    ],
    rows.map(({ name, few, cpu, growth, pause }) => [
      name,
      ms(few),
      ms(cpu),
      `× ${growth.toFixed(1)}`,
      ms(pause),
    ]),
  ),
);
const steep = rows.filter(({ cpu, growth }) => cpu > SHORT_MS && growth > MOST_GROWTH);
const holding = rows.filter(({ pause }) => pause > LONGEST_PAUSE_MS);
const goals: readonly (readonly [readonly { readonly name: string }[], string])[] = [
  [steep, 'no step grows faster than the pool'],
  [holding, `no step keeps everyone else waiting for ${people(LONGEST_PAUSE_MS)} ms`],
];
console.log('');
for (const [against, goal] of goals) {
  const named = against.length > 0 ? `: not ${against.map(({ name }) => name).join('; ')}` : '';
  console.log(`${against.length === 0 ? '✓' : '✗'} ${goal}${named}`);
}
process.exitCode = goals.every(([against]) => against.length === 0) ? 0 : 1;
