/** What a run came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** The exit code of a check that says it could not be done here, as automake has it. */
export const SKIPPED = 77;

/** A check without a report is one test: it passed if it exited 0. */
export function tallyOfExit(code: number): Tally {
  if (code === SKIPPED) return { ...NOTHING, skipped: 1 };
  return { ...NOTHING, ...(code === 0 ? { passed: 1 } : { failed: 1 }) };
}

/**
 * The counts of a vitest or Playwright JSON report. A runner that exits badly has failed at least one test,
 * and so has one that left no report.
 */
export function tallyOfReport(report: unknown, code: number): Tally {
  const counted = isVitest(report)
    ? {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      }
    : isPlaywright(report)
      ? {
          passed: report.stats.expected + report.stats.flaky,
          failed: report.stats.unexpected,
          skipped: report.stats.skipped,
        }
      : NOTHING;
  const ran = counted.passed + counted.failed > 0;
  return (code !== 0 || !ran) && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** The closing line that CI counts. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

function isVitest(report: unknown): report is VitestReport {
  return typeof report === 'object' && report !== null && 'numPassedTests' in report;
}

function isPlaywright(report: unknown): report is PlaywrightReport {
  return typeof report === 'object' && report !== null && 'stats' in report;
}
