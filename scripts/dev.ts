import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, dirname, join } from 'node:path';
import { takesNoArguments } from './takes-no-arguments.ts';

// Everything with hot reload: the gateway, the shell and the four areas. Ctrl-C stops them all.

takesNoArguments();
const root = dirname(import.meta.dirname);
const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);

function start(folder: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: join(root, folder),
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

const gateway = start('.', ['--watch', '--watch-preserve-output', 'apps/gateway/src/main.ts'], {
  PORT: '4000',
  FRESHFACES_DEV: '1',
  FRESHFACES_DEMO: '1',
  // The shell's server passes requests for data on to the gateway: it is the one address to open.
  FRESHFACES_PUBLIC_URL: 'http://localhost:3000',
  FRESHFACES_DATA: '.data/dev',
  LOG_LEVEL: 'warn',
});

const webApps = ['shell', 'pool', 'panels', 'commissioning', 'practice', 'people'].map((app) =>
  start(`apps/${app}`, ['node_modules/@rsbuild/core/bin/rsbuild.js', 'dev', '--log-level', 'warn']),
);

const running = [gateway, ...webApps];

function stopAll() {
  for (const child of running) child.kill('SIGTERM');
}

process.on('SIGINT', stopAll);
process.on('SIGTERM', stopAll);

const exits = running.map((child) => once(child, 'exit'));
await Promise.race(exits);
stopAll();
await Promise.all(exits);
process.exit();
