/**
 * `pnpm start`: builds the web apps where something changed, loads the demo network on the first run, and
 * serves everything at one address. Plain JavaScript, so that an old Node still gets a clear sentence.
 */
import { spawn } from 'node:child_process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Freshfaces needs Node 22.18 or newer to run and this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
  process.exit(1);
}

const { takesNoArguments } = await import('./takes-no-arguments.ts');
takesNoArguments();

process.env.FRESHFACES_DEMO ??= '1';
process.env.LOG_LEVEL ??= 'warn';

const { run } = await import('../apps/gateway/src/start/run.ts');
await run(process.env, (line) => console.log(line), buildWebApps);

/** Turbo skips what has not changed; a full build takes about half a minute. */
async function buildWebApps() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log('Building the web apps …');
  const ticking = setInterval(() => console.log(`  still building (${seconds()} s) …`), 10_000);
  const { code, output } = await turbo(['run', 'build', '--output-logs=errors-only']);
  clearInterval(ticking);
  if (code === 0) return console.log(`  built in ${seconds()} s.`);
  console.error(output);
  console.error('The web apps could not be built; what went wrong is above.');
  process.exit(1);
}

/** @param {string[]} args */
function turbo(args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn('turbo', args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    });
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
