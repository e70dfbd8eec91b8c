/**
 * `pnpm simulate rotation [--seed 1] [--members 70] [--joiners 14] [--months 24] [--posts 120] [--quick]
 * [--picture FILE.svg]`: the same people and posts under three ways of choosing, in one run. The first is
 * the product itself: its interest, eligibility, draw, places, replacements, loans and count of turns.
 * Ends with 1 where Freshfaces does not keep a promise.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { play } from './rotation/play/play.ts';
import { bars } from './rotation/report/bars.ts';
import { picture } from './rotation/report/picture.ts';
import { panelsTable, sharingTable, skyline } from './rotation/report/tables.ts';
import { freshfaces } from './rotation/ways/freshfaces.ts';
import { handPicked } from './rotation/ways/hand-picked.ts';
import { plainRandom } from './rotation/ways/plain-random.ts';
import { makeWorld } from './rotation/world/make-world.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    members: { type: 'string' },
    joiners: { type: 'string' },
    months: { type: 'string', default: '24' },
    posts: { type: 'string' },
    quick: { type: 'boolean', default: false },
    picture: { type: 'string' },
  },
});

if (positionals.join(' ') !== 'rotation') {
  console.error('Say which simulation: pnpm simulate rotation');
  process.exit(1);
}

const usual = values.quick
  ? { members: 36, joiners: 8, posts: 72 }
  : { members: 70, joiners: 14, posts: 120 };
const size = {
  seed: Number(values.seed),
  months: Number(values.months),
  members: Number(values.members ?? usual.members),
  joiners: Number(values.joiners ?? usual.joiners),
  posts: Number(values.posts ?? usual.posts),
};
const world = makeWorld(size);

const outcomes = [];
for (const wayOf of [freshfaces, plainRandom, handPicked]) {
  outcomes.push(await play(world, wayOf));
}
const [ours] = outcomes;
if (!ours) throw new Error('Nothing was played.');

const heading = `${size.members} members and ${size.joiners} who join, ${size.posts} posts in ${size.months} months, seed ${size.seed}`;
console.log(`${heading}\n`);
console.log(sharingTable(outcomes, world.people));
console.log(`\n${panelsTable(outcomes)}`);
console.log('\nturns of each member, busiest first; a full bar is 16 or more\n');
console.log(skyline(outcomes));
const promises = bars(ours, world.people);
console.log(`\nFreshfaces promises:`);
for (const { met, line } of promises) console.log(`${met ? '✓' : '✗'} ${line}`);

if (values.picture) {
  await writeFile(
    values.picture,
    picture(outcomes, `Who serves, over ${size.months} months and ${size.posts} posts`),
  );
}
process.exitCode = promises.every(({ met }) => met) ? 0 : 1;
