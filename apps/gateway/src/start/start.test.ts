import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'freshfaces-start-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function start(environment: Record<string, string>): ChildProcess {
  const env = {
    PATH: process.env['PATH'],
    LOG_LEVEL: 'silent',
    FRESHFACES_DATA: folder,
    PORT: '0',
  };
  const child = spawn(process.execPath, [MAIN], {
    env: { ...env, ...environment },
    stdio: 'pipe',
  });
  started.push(child);
  return child;
}

/** What it printed, and how it ended. */
async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stdout?.on('data', (text) => (said += text));
  child.stderr?.on('data', (text) => (said += text));
  const [code] = await once(child, 'exit');
  return { code, said: said.trim() };
}

describe('when Freshfaces cannot start, it says why in one sentence', () => {
  test('a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    expect(await ended(start({ PORT: String(port) }))).toEqual({
      code: 1,
      said: `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1}.`,
    });
    other.close();
  });

  test.each(['/proc/freshfaces/data', join(folder, 'a-file', 'data')])(
    'a data folder that cannot be written to: %s',
    async (path) => {
      writeFileSync(join(folder, 'a-file'), '');
      const { code, said } = await ended(start({ FRESHFACES_DATA: path }));
      expect([code, said.split('\n').length]).toEqual([1, 1]);
      expect(said).toContain(`cannot write to its data folder ${path}`);
    },
  );

  test('a setting that makes no sense', async () => {
    const { code, said } = await ended(start({ PORT: 'high' }));
    expect([code, said.split('\n').length]).toEqual([1, 1]);
    expect(said).toContain('PORT');
  });
});

describe('a server that runs', () => {
  let child: ChildProcess;
  let url: URL;
  let end: ReturnType<typeof ended>;
  let said = '';
  beforeAll(async () => {
    child = start({});
    end = ended(child);
    url = await new Promise((resolve) => {
      child.stdout?.on('data', (text) => {
        said += String(text);
        const address = /is ready: (\S+)/u.exec(said)?.[1];
        if (address) resolve(new URL(address));
      });
    });
  });

  test('without the demo network, tells how to set the network up', async () => {
    await vi.waitFor(() => expect(said).toContain('Ctrl-C'));
    expect(said).toMatch(/open \S+\/set-up and type the code [0-9A-Z]{4}-[0-9A-Z]{4}\n/u);
  });

  test('keeps its data folder to itself', async () => {
    const { code, said } = await ended(start({}));
    expect([code, said]).toEqual([1, expect.stringContaining('already running')]);
  });

  test('answers what is under way before it stops, takes nothing new, and ends with 0', async () => {
    const body = JSON.stringify({ personId: 'nobody' });
    const socket = connect(Number(url.port), '127.0.0.1');
    let answer = '';
    socket.on('data', (text) => (answer += text));
    socket.write(
      `POST /session HTTP/1.1\r\nhost: localhost\r\nx-freshfaces: 1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`,
    );
    await fetch(new URL('/healthz', url));
    child.kill('SIGINT');
    await vi.waitFor(
      () => expect(fetch(new URL('/healthz', url))).rejects.toThrow('fetch failed'),
      { timeout: 10_000, interval: 100 },
    );
    socket.write(body);
    expect(await end).toMatchObject({ code: 0 });
    expect(answer).toMatch(/^HTTP\/1\.1 404/u);
  });
});
