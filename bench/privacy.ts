/**
 * `pnpm bench privacy [--draws 400] [--seed 1]`: what staff of a host learn of who on a panel has the one need
 * that its rules ask for, by what they look at: their own pages, a record with nothing sealed (as in format 2),
 * and the record as it is. Ends with 1 where a record as it is tells of anybody for certain.
 */
import { parseArgs } from 'node:util';
import { leaveOneByOne } from './privacy/drop-outs.ts';
import { lookAt } from './privacy/looks.ts';
import { playDraws } from './privacy/play.ts';
import { COMMON, RARE } from './privacy/world.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    draws: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
  },
});

for (const [need, rates] of [
  ['a need that many have', COMMON],
  ['a need that few have', RARE],
] as const) {
  const draws = await playDraws(rates, Number(values.seed), Number(values.draws));
  const known = lookAt(draws, rates);
  console.log(
    `${table(
      [need, 'panels', 'someone has it, for certain', 'known either way', 'truth, on average'],
      known.map(({ look, panels, someoneHas, someoneKnown, truth }) => [
        look,
        String(panels),
        `${someoneHas} (${percent(someoneHas / panels)})`,
        `${someoneKnown} (${percent(someoneKnown / panels)})`,
        percent(truth),
      ]),
    )}\n`,
  );
  const { dropOuts, passedOver } = leaveOneByOne(draws);
  console.log(
    `Of ${dropOuts} who leave, ${passedOver} (${percent(passedOver / dropOuts)}) are followed by a reserve who is not the next, for no reason that the host can see.\n`,
  );
  if (known.slice(-2).some(({ someoneHas }) => someoneHas > 0)) process.exitCode = 1;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
