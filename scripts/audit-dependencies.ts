/**
 * Asks the registry whether anything that runs in production has a known weakness of high severity.
 * Exits 0 for none, 1 for some, and as skipped where the registry does not answer.
 */
import { spawnSync } from 'node:child_process';
import { verdictOf } from './audit-verdict.ts';
import { SKIPPED } from './tally.ts';

const AUDIT = ['audit', '--prod', '--audit-level', 'high', ...process.argv.slice(2)];

const pnpm = process.env['npm_execpath'];
const run =
  pnpm && /pnpm(\.exe)?$/u.test(pnpm)
    ? spawnSync(pnpm, AUDIT, { encoding: 'utf8' })
    : spawnSync('npx', ['-y', 'pnpm@12', ...AUDIT], { encoding: 'utf8' });
const told = `${run.stdout}${run.stderr}`;
process.stdout.write(told);
const verdict = verdictOf(run.status ?? 1, told);
if (verdict === 'skipped') {
  process.stdout.write(
    'SKIPPED: the registry does not answer, so dependencies were not audited.\n',
  );
}
process.exitCode = { passed: 0, failed: 1, skipped: SKIPPED }[verdict];
