import { afterEach, beforeEach, expect, test } from 'vitest';
import { create, key, RECRUITER, start } from '../testing/operations.ts';
import { openPanelsBench, type PanelsBench } from '../testing/panels-bench.ts';
import { mustTellOfNoNeed } from './override.ts';

let bench: PanelsBench;
beforeEach(async () => {
  bench = await openPanelsBench();
});
afterEach(() => bench.dispose());

test.each([
  'One of them was in jail with someone of the team.',
  'They are on the psychiatric ward this week.',
  'She is back on heroin and in rehab.',
  'He was in a hostel run by this team.',
  'She was arrested, so someone else has to come.',
  'He is drinking again and sleeps on the streets.',
])('R58: a public reason tells of nobody’s life: %s', (reason) => {
  expect(() => mustTellOfNoNeed(reason)).toThrow(/Everyone can read this reason/);
});

test('R58: words that only look like it are no hindrance', () => {
  expect(() =>
    mustTellOfNoNeed('A fundamental change: the environmental team is recruited elsewhere.'),
  ).not.toThrow();
});

test('R58: nor does the reason for drawing again, which stays in the record for good', async () => {
  const id = await create(bench);
  const told = { reason: 'Someone drawn has just come out of prison.' };
  expect(await start(bench, id, key(), RECRUITER, told)).toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringMatching(/^Everyone can read this reason/),
  });
});
