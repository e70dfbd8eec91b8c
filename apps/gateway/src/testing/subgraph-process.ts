import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface SubgraphProcess {
  readonly url: string;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../subgraph-main.ts', import.meta.url));

/** Starts `subgraph-main.ts` for real and waits until it listens. */
export async function startSubgraph(
  name: string,
  environment: Record<string, string>,
): Promise<SubgraphProcess> {
  const child = spawn(process.execPath, [MAIN, name, '--port', '0'], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await saidAddress(child);
  return {
    url,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function saidAddress(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const text of child.stdout ?? []) {
    said += String(text);
    const address = /is at (http:\S+)\n/u.exec(said)?.[1];
    if (address) return address;
  }
  throw new Error('The subgraph ended without listening.');
}
