import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'freshfaces-arguments-'));
});
afterAll(() => rm(base, { recursive: true }));

/** What a command prints and the code it ends with, where there is no data yet. */
function run(script: string, args: readonly string[]): Promise<{ code: number; printed: string }> {
  const env = {
    ...process.env,
    FRESHFACES_DATA: join(base, 'data'),
    MONGODB_URI: '',
    // What one command compiled serves the next.
    NODE_COMPILE_CACHE: join(base, 'compiled'),
  };
  const command = [join(import.meta.dirname, script), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, timeout: 50_000 }, (error, out, problem) => {
      resolve({ code: Number(error?.code ?? 0), printed: out + problem });
    });
  });
}

const WHOSE = 'Say whose: pnpm second-factor:off <e-mail address>.';
const BACKUP = 'Say which backup: pnpm restore FILE [--erasures FILE].';
const LOG = 'Say which log: pnpm log:verify [--data FOLDER | ADDRESS] [--head FILE].';
const none = (given: string) => `This command takes no options or arguments, so not ${given}.`;
const unknown = (given: string) => `Unknown option '${given}'.`;

test.each([
  ['second-factor-off.ts', [], WHOSE],
  ['second-factor-off.ts', ['nia'], WHOSE],
  ['second-factor-off.ts', ['nia@elm.example', 'jo@elm.example'], WHOSE],
  ['second-factor-off.ts', ['--force', 'nia@elm.example'], unknown('--force')],
  ['keys-rotate.ts', ['--dry-run'], none('--dry-run')],
  ['audit-verify.ts', ['--all'], none('--all')],
  ['log-verify.ts', ['one', 'other'], LOG],
  ['draw-opening.ts', [], 'Say which draw: pnpm draw:opening DRAW.'],
  ['log-verify.ts', ['--all'], unknown('--all')],
  ['log-verify.ts', ['--head', 'none.json'], 'There is no file none.json.'],
  ['demo-reset.ts', ['now'], none('now')],
  ['start.mjs', ['--port', '5000'], none('--port')],
  ['dev.ts', ['shell'], none('shell')],
  ['retention.ts', ['--dry'], unknown('--dry')],
  ['retention.ts', ['now'], "Unexpected argument 'now'."],
  ['backup.ts', ['--form', 'x'], unknown('--form')],
  ['backup.ts', ['--to'], "Option '--to <value>' argument missing."],
  ['restore.ts', [], BACKUP],
  ['restore.ts', ['one.backup', 'other.backup'], BACKUP],
  ['access-mutate.ts', ['--onyl', 'packages/vault'], unknown('--onyl')],
  ['access-mutate.ts', ['--sample', 'many'], '--sample takes a whole number.'],
  ['test.ts', ['types', 'no-such-check'], 'No check is called “no-such-check”.'],
])(
  '%s %j is answered with one sentence, and nothing is done',
  { timeout: 60_000 },
  async (script, args, sentence) => {
    expect(await run(script, args)).toEqual({ code: 1, printed: `${sentence}\n` });
    expect(existsSync(join(base, 'data'))).toBe(false);
  },
);
