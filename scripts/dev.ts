import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, join } from 'node:path';

// Everything with hot reload: the gateway, the shell and the four areas. Ctrl-C stops them all.

const ADDRESS = 'http://localhost:3000';
const AREAS = ['pool', 'panels', 'commissioning', 'practice'];
const root = dirname(import.meta.dirname);

const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

function start(folder: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: join(root, folder),
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

const rsbuild = ['node_modules/@rsbuild/core/bin/rsbuild.js', 'dev', '--log-level', 'warn'];

const running = [
  start('.', ['--watch', '--watch-preserve-output', 'apps/gateway/src/main.ts'], {
    PORT: '4000',
    FRESHFACES_DEV: '1',
    FRESHFACES_DEMO: '1',
    LOG_LEVEL: 'warn',
    FRESHFACES_DATA: '.data/dev',
  }),
  ...['shell', ...AREAS].map((app) => start(join('apps', app), rsbuild)),
];

function stopAll() {
  for (const child of running) child.kill('SIGTERM');
}

process.on('SIGINT', stopAll);
process.on('SIGTERM', stopAll);

async function isUp(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

async function waitFor(address: string): Promise<void> {
  while (!(await isUp(address))) await new Promise((resolve) => setTimeout(resolve, 300));
}

void Promise.all([waitFor(`${ADDRESS}/`), waitFor(`${ADDRESS}/session`)]).then(() =>
  process.stdout.write(`\nFreshfaces with hot reload: ${ADDRESS}\n`),
);

const exits = running.map((child) => once(child, 'exit'));
await Promise.race(exits);
stopAll();
await Promise.all(exits);
process.exit();
