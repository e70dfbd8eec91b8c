import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../apps/gateway/src/main.ts', import.meta.url));

/** The real server, in a process of its own. */
export interface BenchServer {
  readonly address: string;
  /** Milliseconds of processor time it has used; NaN where the system does not tell. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/** Starts the gateway on a data folder with these keys, at a free port, and waits until it is ready. */
export async function startServer(
  dataFolder: string,
  keys: { readonly master: string; readonly audit: string },
): Promise<BenchServer> {
  const port = await freePort();
  const server = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      PORT: String(port),
      FRESHFACES_DATA: dataFolder,
      FRESHFACES_MASTER_KEY: keys.master,
      FRESHFACES_AUDIT_KEY: keys.audit,
      FRESHFACES_DEMO: '',
      FRESHFACES_DEV: '',
      MONGODB_URI: '',
      SMTP_URL: '',
      FRESHFACES_BEACON: 'off',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await whenReady(server);
  const address = `http://127.0.0.1:${port}`;
  await whenCaughtUp(address);
  return {
    address,
    cpuMs: () => cpuMs(server.pid),
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

function whenReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('Press Ctrl-C')) resolve();
    });
    server.once('exit', () => reject(new Error(`The server did not start. It said:\n${said}`)));
  });
}

/** Training records of members who have none yet are made as it starts; it refuses requests meanwhile. */
async function whenCaughtUp(address: string): Promise<void> {
  while (!(await fetch(`${address}/readyz`)).ok) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** Linux counts in hundredths of a second: fields 14 and 15 of the process's line. */
function cpuMs(pid: number | undefined): number {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return Number.NaN;
  }
}
