import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const READY_WITHIN_MS = 180_000;

/** Starts the product as the README says, with a demo network of its own; answers what stops it again. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'freshfaces-e2e-'));
  const port = process.env['E2E_PORT'] ?? '4600';
  const product = spawn('node', ['scripts/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: port,
      FRESHFACES_DATA: data,
      MONGODB_URI: '',
      FRESHFACES_BEACON: 'off',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  product.stdout.on('data', (chunk) => said.push(String(chunk)));
  product.stderr.on('data', (chunk) => said.push(String(chunk)));
  await ready(`http://127.0.0.1:${port}/readyz`, product, said);
  return async () => {
    await stopped(product);
    rmSync(data, { recursive: true, force: true });
  };
}

async function ready(url: string, product: ChildProcess, said: readonly string[]): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until) {
    if (product.exitCode !== null) break;
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  product.kill('SIGKILL');
  throw new Error(`The product did not start. It said:\n${said.join('')}`);
}

function stopped(product: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (product.exitCode !== null) return resolve();
    product.once('exit', () => resolve());
    product.kill('SIGINT');
  });
}
