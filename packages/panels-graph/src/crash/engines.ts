import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MongoTestServer } from '@freshfaces/store/testing';

/** An empty place to keep things, for one round. */
interface Place {
  /** What the server is started with. */
  readonly environment: Record<string, string>;
  readonly dispose: () => Promise<void>;
}

/** Where a server that is killed keeps things. */
export interface Engine {
  readonly fresh: () => Promise<Place>;
  /** What happens to the dead server's transactions. */
  readonly afterKill: () => Promise<void>;
}

export const sqliteEngine: Engine = {
  async fresh() {
    const folder = await mkdtemp(join(tmpdir(), 'freshfaces-crash-'));
    return {
      environment: { FRESHFACES_DATA: folder },
      dispose: () => rm(folder, { recursive: true }),
    };
  },
  afterKill: async () => undefined,
};

export function mongoEngine(mongo: MongoTestServer): Engine {
  let databases = 0;
  return {
    async fresh() {
      const database = `crash-${databases++}`;
      return {
        environment: { MONGODB_URI: mongo.uri(database) },
        dispose: () => mongo.drop(database),
      };
    },
    afterKill: () => mongo.endAbandonedTransactions(),
  };
}
