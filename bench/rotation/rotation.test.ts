import { expect, test } from 'vitest';
import { play } from './play/play.ts';
import { bars } from './report/bars.ts';
import { turnsOf } from './report/words.ts';
import { freshfaces } from './ways/freshfaces.ts';
import { handPicked } from './ways/hand-picked.ts';
import { makeWorld } from './world/make-world.ts';

const WORLD = makeWorld({ seed: 1, months: 14, members: 20, joiners: 4, posts: 24 });

test('R50: over a year of the real lifecycle turns are shared, and hand-picking them is not', async () => {
  const ours = await play(WORLD, freshfaces);
  const byHand = await play(WORLD, handPicked);
  const [tenth, drawn, , coverage] = bars(ours, WORLD.people);
  expect(tenth).toMatchObject({ met: true });
  expect(drawn).toMatchObject({ met: true });
  expect(coverage).toMatchObject({ met: true });
  expect(turnsOf(ours)[0]).toBeLessThan(turnsOf(byHand)[0] ?? 0);
  for (const what of ['no', 'silent', 'droppedOut', 'lent'] as const) {
    expect(ours.posts.some((post) => post[what] > 0)).toBe(true);
  }
}, 180_000);

test('the same seed plays the same way', async () => {
  const short = makeWorld({ seed: 2, months: 5, members: 16, joiners: 2, posts: 8 });
  const [one, again] = [await play(short, freshfaces), await play(short, freshfaces)];
  expect([...again.served]).toEqual([...one.served]);
}, 180_000);
