/**
 * `pnpm simulate rotation [--members 60] [--months 24] [--panels 120] [--seed 1]`:
 * the same posts, absences, refusals and drop-outs under six ways of choosing, in one run.
 */
import { parseArgs } from 'node:util';
import { play, WINDOW_MONTHS } from './rotation/play.ts';
import { Random } from './rotation/random.ts';
import { FULL_BAR, goals, measuresTable, picture } from './rotation/report.ts';
import { askWhomWeKnow, drawn, leastServed, plainRandom } from './rotation/strategies.ts';
import { DROPS_OUT, makePeople, makePosts } from './rotation/world.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    members: { type: 'string', default: '60' },
    months: { type: 'string', default: '24' },
    panels: { type: 'string', default: '120' },
    seed: { type: 'string', default: '1' },
  },
});

if (positionals.join(' ') !== 'rotation') {
  console.error('Say which simulation: pnpm simulate rotation');
  process.exit(1);
}

const seed = Number(values.seed);
const random = new Random(seed);
const people = makePeople(Number(values.members), random);
const posts = makePosts(Number(values.panels), Number(values.months), people, random);
const known = new Map(people.map((person) => [person.id, person.known]));

const outcomes = [];
for (const strategy of [
  drawn('turns'),
  drawn('even'),
  drawn('leaning'),
  plainRandom,
  leastServed,
  askWhomWeKnow(known),
]) {
  if (process.stderr.isTTY) process.stderr.write(`${strategy.name} …\n`);
  outcomes.push(await play(strategy, people, posts, seed));
}

const turns = outcomes[0];
if (!turns) throw new Error('No strategy was played.');
const { lines, met } = goals(turns);

console.log(
  `${values.members} members, ${values.months} months, ${values.panels} panels, seed ${seed}`,
);
console.log(
  `${turns.impossible} panels could not be met by anyone free that day; 5–25 % of those drawn say no, ` +
    `${DROPS_OUT * 100} % drop out; turns count for ${WINDOW_MONTHS} months.\n`,
);
console.log(measuresTable(outcomes));
console.log('\nreal chance: people whose chance of a seat in that draw was at least 1 in 100\n');
console.log(`turns per member, busiest first; a full bar is ${FULL_BAR} or more\n`);
console.log(picture(outcomes));
console.log(`\nGoals for “turns”:\n${lines.join('\n')}`);
process.exitCode = met ? 0 : 1;
