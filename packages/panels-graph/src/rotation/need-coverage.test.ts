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

test('R176: coverage met is told by need, in steps of five', () => {
  const panels = [...times(7, panel(true)), panel(false)];
  expect(offending(panels)).toEqual({ need: 'offending', panels: 8, metInHundred: 90 });
  expect(offending(times(5, panel(true)))?.metInHundred).toBe(100);
  expect(offending(times(5, panel(false)))?.metInHundred).toBe(0);
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
