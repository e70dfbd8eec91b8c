import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const TOOL = fileURLToPath(new URL('../../../shared/tools/mongo-wire.mjs', import.meta.url));

/** Starts the MongoDB test server where it is at hand: its address and how to stop it, or null. */
export async function startTestServer(): Promise<{ uri: string; stop: () => void } | null> {
  if (!existsSync(TOOL)) return null;
  const server = spawn(process.execPath, [TOOL, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    return { uri: line.trim(), stop: () => server.kill() };
  }
  return null;
}
