import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';

const SERVER = fileURLToPath(
  new URL('../../../../../shared/tools/mongo-wire.mjs', import.meta.url),
);

/** Is the wire-compatible test server at hand (DESIGN.md §1)? */
export const hasMongoTestServer = existsSync(SERVER);

/** A MongoDB test server that one test has to itself. */
export interface MongoTestServer {
  /** `MONGODB_URI` for a database on it. */
  uri(database: string): string;
  /** Ends the transactions of clients that died; a real server does so after a minute. */
  endAbandonedTransactions(): Promise<void>;
  drop(database: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one. Call it only where `hasMongoTestServer`. */
export async function startMongoTestServer(): Promise<MongoTestServer> {
  const child = spawn(process.execPath, [SERVER, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { value } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
  const address = new URL(String(value));
  const client = new MongoClient(address.href);
  return {
    uri: (database) => Object.assign(new URL(address), { pathname: `/${database}` }).href,
    endAbandonedTransactions: async () => {
      await client.db('admin').command({ killAllSessions: [] });
    },
    drop: async (database) => {
      await client.db(database).dropDatabase();
    },
    async stop() {
      await client.close();
      child.kill();
      await once(child, 'exit');
    },
  };
}
