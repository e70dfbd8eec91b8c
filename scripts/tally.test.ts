import { expect, test } from 'vitest';
import { add, closingLine, NOTHING, SKIPPED, tallyOfExit, tallyOfReport } from './tally.ts';

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 };

test('a runner’s own counts are what is told', () => {
  expect(closingLine(tallyOfReport(vitest, 0))).toBe('7 passed, 0 failed, 3 skipped');
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
  expect(closingLine(tallyOfReport({ stats }, 1))).toBe('4 passed, 1 failed');
});

test('a runner that exits badly has failed, whatever its report says', () => {
  expect(tallyOfReport(vitest, 1).failed).toBe(1);
});

test('a runner that ran nothing, or left no report, has failed', () => {
  expect(tallyOfReport({ ...vitest, numPassedTests: 0 }, 0).failed).toBe(1);
  expect(tallyOfReport(null, 0).failed).toBe(1);
});

test('checks without a report count as one test each', () => {
  expect(closingLine(add(add(NOTHING, tallyOfExit(0)), tallyOfExit(2)))).toBe('1 passed, 1 failed');
});

test('a check that could not be done here is told as skipped, not as passed', () => {
  expect(closingLine(add(tallyOfExit(0), tallyOfExit(SKIPPED)))).toBe(
    '1 passed, 0 failed, 1 skipped',
  );
});
