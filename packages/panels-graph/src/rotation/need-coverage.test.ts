import { expect, test } from 'vitest';
import { needRule } from '../recruitments/rules-in-words.ts';
import { fewOnPanelsFor, needCoverage, type SatPanel } from './need-coverage.ts';

const panel = (met: boolean, memberIds: readonly string[] = []): SatPanel => ({
  needs: ['offending'],
  coverage: [{ rule: needRule('offending'), met }],
  memberIds,
});
const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
const offending = (panels: readonly SatPanel[]) =>
  needCoverage(panels).find(({ need }) => need === 'offending');

test('R176: coverage met is told by need where ten panels asked, of misses in whole fives', () => {
  const met = (asked: number, missed: number) =>
    offending([...times(asked - missed, panel(true)), ...times(missed, panel(false))]);
  expect(met(20, 0)).toEqual({ need: 'offending', panels: 20, metInHundred: 100 });
  expect(met(20, 7)?.metInHundred).toBe(75);
  expect(met(9, 5)).toEqual({ need: 'offending', panels: 9, metInHundred: null });
});

test('R176: no figure says of fewer than five panels that they missed or met it, as who left one is known', () => {
  for (const asked of [5, 9, 10, 14, 23]) {
    const shown = Array.from(
      { length: asked + 1 },
      (_, missed) =>
        offending([...times(asked - missed, panel(true)), ...times(missed, panel(false))])
          ?.metInHundred,
    );
    expect(new Set(shown.slice(0, 5)).size).toBe(1);
    expect(new Set(shown.slice(-5)).size).toBe(1);
  }
});

test('R176: of fewer than five panels nothing is said', () => {
  expect(offending(times(4, panel(true)))).toEqual({
    need: 'offending',
    panels: null,
    metInHundred: null,
  });
});

test('a few who sat on most panels for a need are seen by who sat, not by who has it', () => {
  const same = times(5, panel(true, ['ada', 'x1']));
  const others = ['b', 'c', 'd'].map((id) => panel(true, [id]));
  expect(fewOnPanelsFor('offending', [...same, ...others])).toBe(65);
  expect(fewOnPanelsFor('homelessness', [...same, ...others])).toBeNull();
});

test('turns that were shared, or few panels, say nothing', () => {
  const shared = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => panel(true, [id]));
  expect(fewOnPanelsFor('offending', shared)).toBeNull();
  expect(fewOnPanelsFor('offending', times(5, panel(true, ['ada'])))).toBeNull();
});
