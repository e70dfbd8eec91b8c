import { type LogKey, readLogKey } from '@freshfaces/log-keeper';
import type { Env } from '../env.ts';

/** The public log's key of this environment. Throws KeyError with a sentence fit to print. */
export function logKeyOf({ logKey, dataFolder, mongoUri }: Env): Promise<LogKey> {
  return readLogKey({
    FRESHFACES_LOG_KEY: logKey ?? undefined,
    FRESHFACES_DATA: dataFolder,
    MONGODB_URI: mongoUri ?? undefined,
  });
}
