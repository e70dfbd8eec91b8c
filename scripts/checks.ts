import { availableParallelism } from 'node:os';

/** One line of the test command: what it is called and how it is run. */
export interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where a test runner writes its JSON report; without one the check counts as one test. */
  readonly report?: string;
}

const REPORTS = '.cache/reports';
/** On two processors too: what a root configuration says of this does not reach its projects. */
const AT_ONCE = Math.max(2, availableParallelism() - 1);

/** Everything `pnpm test` runs, in order: cheap and telling first, browsers last. */
export const CHECKS: readonly Check[] = [
  {
    name: 'generated files are up to date',
    command: ['graphql-codegen', '--config', 'codegen.ts', '--check'],
  },
  {
    name: 'every requirement has a test or a reason',
    command: ['node', 'scripts/requirements.ts', '--check'],
  },
  { name: 'types', command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['biome', 'check', '.'] },
  { name: 'boundaries', command: ['turbo', 'boundaries'] },
  { name: 'known weaknesses', command: ['node', 'scripts/audit-dependencies.ts'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'web apps build', command: ['turbo', 'run', 'build', '--output-logs=errors-only'] },
  {
    name: 'unit, contract, graph and component tests',
    command: [
      'vitest',
      'run',
      `--maxWorkers=${AT_ONCE}`,
      // A loaded machine may take its time; a test that hangs still ends.
      '--testTimeout=120000',
      '--hookTimeout=120000',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORTS}/vitest.json`,
    ],
    report: `${REPORTS}/vitest.json`,
  },
  {
    name: 'browser tests',
    command: [
      'node',
      'packages/e2e/node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'packages/e2e/playwright.config.ts',
    ],
    report: `${REPORTS}/playwright.json`,
  },
];
