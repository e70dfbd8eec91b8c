import { expect, test } from 'vitest';
import { lookAt } from './looks.ts';
import { playDraws } from './play.ts';
import { COMMON } from './world.ts';

test('R51: a record in which nothing is sealed tells the host who has a need; ours tells nothing of anybody', async () => {
  const known = lookAt(await playDraws(COMMON, 1, 60), COMMON);
  const [byHome, byTurns, openHome, openTurns, sealedHome, sealedTurns] = known;
  for (const open of [openHome, openTurns]) {
    expect(open?.someoneHas).toBeGreaterThan(15);
    expect(open?.truth).toBeGreaterThan(0.8);
  }
  for (const sealed of [sealedHome, sealedTurns]) expect(sealed?.someoneKnown).toBe(0);
  expect(sealedHome?.truth).toBeLessThan((byHome?.truth ?? 0) + 0.05);
  expect(sealedTurns?.truth).toBeLessThan((byTurns?.truth ?? 0) + 0.05);
}, 120_000);
