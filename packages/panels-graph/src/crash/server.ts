import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Command, Line } from './command.ts';

const PROCESS = fileURLToPath(new URL('server-process.ts', import.meta.url));

/** The server was killed where it had stopped; the command it was at is not acknowledged. */
export class Killed extends Error {
  readonly at: string;

  constructor(at: string) {
    super(`Killed ${at}`);
    this.at = at;
  }
}

const ANSWERS_WITHIN_MS = 30_000;

export interface Server {
  /** Rejects with `Killed` where the server stops on the way. */
  send<T>(command: Command): Promise<T>;
  /** Lets it end by itself. */
  end(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Ends what a test that failed left behind. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts a server process. @param cache a folder in which Node keeps what it compiled. */
export function startServer(cache: string): Server {
  const child = spawn(process.execPath, [PROCESS], {
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    async send<T>(command: Command) {
      child.stdin.write(`${JSON.stringify(command)}\n`);
      const late = setTimeout(() => child.kill(), ANSWERS_WITHIN_MS);
      const { value: text, done } = await lines.next();
      clearTimeout(late);
      if (done) throw new Error(`No answer to ${JSON.stringify(command)}: ${complaints}`);
      const line = JSON.parse(text) as Line;
      if ('value' in line) return line.value as T;
      await kill(child, closed);
      throw new Killed(line.stoppedAt);
    },
    async end() {
      child.stdin.end();
      const code = await closed;
      if (code !== 0) throw new Error(`The server failed: ${complaints}`);
    },
  };
}

async function kill(child: ChildProcess, closed: Promise<number | null>): Promise<void> {
  child.kill('SIGKILL');
  await closed;
  if (child.signalCode !== 'SIGKILL') throw new Error('The server ended before it was killed');
}
