import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { copyRepository } from './access-mutate/copy-repository.ts';
import { instrument, type Site } from './access-mutate/instrument.ts';
import { readOptions } from './access-mutate/options.ts';
import { sampled } from './access-mutate/sample.ts';
import type { Mutant } from './access-mutate/switch.ts';
import { explain } from './run-command.ts';

// `pnpm access:mutate`: removes and turns round every access check, one at a time, in a copy of the
// repository, and says how many of them the access matrix or the package's own tests notice.
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENOUGH = 0.95;

const values = optionsOrExit();

interface Verdict extends Mutant {
  /** What noticed it; null when nothing did. */
  readonly caughtBy: string | null;
}

/** Whether each package's own tests pass in the copy. */
const soundness = new Map<string, Promise<boolean>>();

const copy = copyRepository(ROOT);
try {
  const sites = instrument(copy.folder);
  const wanted = sites.filter(({ path }) => path.startsWith(values.only ?? ''));
  const all = wanted.flatMap(({ id }): Mutant[] => [
    { id, mode: 'removed' },
    { id, mode: 'inverted' },
  ]);
  const mutants = values.sample ? sampled(all, Number(values.sample), Number(values.seed)) : all;
  console.log(
    `${wanted.length} access checks; trying ${mutants.length} mutants (seed ${values.seed}).`,
  );
  const verdicts = await judge(mutants, sites);
  if (values.list) for (const verdict of verdicts) console.log(told(verdict, sites));
  const caught = verdicts.filter(({ caughtBy }) => caughtBy !== null).length;
  const share = verdicts.length === 0 ? 0 : caught / verdicts.length;
  console.log(`${caught} of ${verdicts.length} caught: ${(share * 100).toFixed(1)} %.`);
  if (share < ENOUGH) process.exitCode = 1;
} finally {
  copy.remove();
}

function optionsOrExit(): ReturnType<typeof readOptions> {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    explain(error);
    process.exit();
  }
}

async function judge(mutants: readonly Mutant[], sites: readonly Site[]): Promise<Verdict[]> {
  const half = Math.ceil(mutants.length / 2);
  const halves = [mutants.slice(0, half), mutants.slice(half)].filter(({ length }) => length > 0);
  const verdicts = (await Promise.all(halves.map(judgeByMatrix))).flat();
  const missed = verdicts.filter(({ caughtBy }) => caughtBy === null).length;
  console.log(`The matrix misses ${missed}; asking the packages’ own tests about them.`);
  const left = [...verdicts.keys()].filter((at) => verdicts[at]?.caughtBy === null);
  const work = async (): Promise<void> => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) {
      const verdict = verdicts[at];
      const site = verdict && sites[verdict.id];
      if (!site) continue;
      const judged = { ...verdict, caughtBy: await judgeByTests(verdict, site) };
      verdicts[at] = judged;
      console.log(told(judged, sites));
    }
  };
  await Promise.all([work(), work()]);
  return verdicts;
}

/** Asks the matrix about these mutants, in one process. */
function judgeByMatrix(mutants: readonly Mutant[]): Promise<Verdict[]> {
  const runner = `${copy.folder}/scripts/access-mutate/matrix-runner.ts`;
  const child = spawn(process.execPath, [runner], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let lines = '';
  child.stdout.on('data', (chunk) => {
    lines += String(chunk);
  });
  child.stdin.end(JSON.stringify(mutants));
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`The matrix ended with ${code}.`));
      resolve(
        lines
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Verdict),
      );
    });
  });
}

/** Asks the tests of the package that the check is in; they count only where they pass with no check broken. */
async function judgeByTests({ id, mode }: Mutant, { home }: Site): Promise<string | null> {
  const sound = soundness.get(home) ?? testsPass(home, '');
  soundness.set(home, sound);
  if (!(await sound)) return null;
  return (await testsPass(home, `${id}:${mode}`)) ? null : `tests of ${home}`;
}

/**
 * The matrix was asked already; killing servers for minutes says nothing of who may.
 * @param mutant as `7:removed`, or empty for none.
 */
function testsPass(home: string, mutant: string): Promise<boolean> {
  const cwd = `${copy.folder}/${home}`;
  const env = { ...process.env, ACCESS_MUTANT: mutant };
  const vitest = `${copy.folder}/node_modules/.bin/vitest`;
  const patient = ['--retry', '1', '--testTimeout', '60000', '--hookTimeout', '60000'];
  const beside = ['**/matrix/**', '**/crash/**'].flatMap((folder) => ['--exclude', folder]);
  const run = ['run', '--bail', '1', ...beside, ...patient];
  return new Promise((resolve) => {
    execFile(vitest, run, { cwd, env, timeout: 900_000 }, (error) => resolve(error === null));
  });
}

function told({ id, mode, caughtBy }: Verdict, sites: readonly Site[]): string {
  const site = sites[id];
  const where = site ? `${site.path}:${site.line}` : '?';
  return `${caughtBy === null ? 'MISSED' : 'caught'} ${mode} ${where} ${site?.text ?? ''}${caughtBy ? ` by ${caughtBy}` : ''}`;
}
