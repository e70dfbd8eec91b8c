/**
 * `pnpm test`: every check of the project, then one closing line from the real results.
 * Names given as arguments narrow it down: `pnpm test lint types`.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { CHECKS, type Check } from './checks.ts';
import { add, closingLine, NOTHING, type Tally, tallyOfExit, tallyOfReport } from './tally.ts';

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((word) => !CHECKS.some(({ name }) => name.includes(word)));
  if (unknown !== undefined) {
    console.error(`No check is called “${unknown}”.`);
    process.exitCode = 1;
    return;
  }
  const checks = CHECKS.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  let total = NOTHING;
  const broken: string[] = [];
  for (const check of checks) {
    const started = Date.now();
    process.stdout.write(`\n── ${check.name}\n`);
    const tally = await runCheck(check);
    total = add(total, tally);
    if (tally.failed > 0) broken.push(check.name);
    process.stdout.write(
      `── ${check.name}: ${wordFor(tally)} (${Math.round((Date.now() - started) / 1000)} s)\n`,
    );
  }
  if (broken.length > 0) process.stdout.write(`\nFailed: ${broken.join('; ')}\n`);
  process.stdout.write(`\n${closingLine(total)}\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function wordFor({ passed, failed, skipped }: Tally): string {
  if (failed > 0) return 'FAILED';
  return passed === 0 && skipped > 0 ? 'skipped' : 'ok';
}

async function runCheck(check: Check): Promise<Tally> {
  if (check.report) rmSync(check.report, { force: true });
  const code = await exitCodeOf(check.command);
  return check.report ? tallyOfReport(readReport(check.report), code) : tallyOfExit(code);
}

function exitCodeOf([program, ...args]: Check['command']): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', CI: process.env['CI'] ?? 'true' },
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

await main(process.argv.slice(2));
