import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../apps/gateway/src/main.ts', import.meta.url));
const FAST_CLOCK = fileURLToPath(new URL('fast-clock.mjs', import.meta.url));

/** A product of its own, whose clock a test moves. */
export interface OwnNetwork {
  readonly address: string;
  /** What its server printed when it started first. */
  readonly said: string;
  /** Stops the server and starts it again on the same data, with a clock that is this many minutes fast. */
  restart(minutesFast: number): Promise<void>;
  dispose(): Promise<void>;
}

/** Starts the product as it comes at a free port, with or without the demo network. The pages are built already. */
export async function startOwnNetwork({ demo }: { demo: boolean }): Promise<OwnNetwork> {
  const data = mkdtempSync(join(tmpdir(), 'freshfaces-own-'));
  const port = await freePort();
  const environment = {
    FRESHFACES_DATA: data,
    PORT: String(port),
    FRESHFACES_DEMO: demo ? '1' : '',
  };
  let running = await start(environment, 0);
  return {
    address: `http://127.0.0.1:${port}`,
    said: running.said,
    async restart(minutesFast) {
      await stopped(running.server);
      running = await start(environment, minutesFast);
    },
    async dispose() {
      await stopped(running.server);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function start(environment: Record<string, string>, minutesFast: number) {
  const server = spawn('node', ['--import', FAST_CLOCK, MAIN], {
    env: {
      ...process.env,
      ...environment,
      FRESHFACES_PUBLIC_URL: `http://127.0.0.1:${environment['PORT']}`,
      FRESHFACES_BEACON: 'off',
      MONGODB_URI: '',
      SMTP_URL: '',
      LOG_LEVEL: 'warn',
      MINUTES_FAST: String(minutesFast),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { server, said: await whenReady(server) };
}

/** What the server said until it was ready. */
function whenReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: unknown) => {
      said += String(chunk);
      if (said.includes('Press Ctrl-C to stop.')) resolve(said);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => reject(new Error(`The product did not start. It said:\n${said}`)));
  });
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGINT');
  await exit;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
