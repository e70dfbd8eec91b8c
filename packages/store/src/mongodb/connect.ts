import { MongoClient } from 'mongodb';
import { StoreError } from '../errors.ts';

const CONNECT_WITHIN_MS = 10_000;

/**
 * Connects to a replica set or sharded cluster, which transactions need. Throws StoreError
 * `CONNECTION`; the address is left out of its message since it may hold a password.
 */
export async function connect(uri: string): Promise<MongoClient> {
  const refuse = (message: string, cause?: unknown): never => {
    throw new StoreError('CONNECTION', message, { cause });
  };
  let client: MongoClient;
  try {
    client = new MongoClient(uri, {
      appName: 'freshfaces',
      readConcern: { level: 'majority' },
      writeConcern: { w: 'majority' },
      readPreference: 'primary',
      retryReads: true,
      retryWrites: true,
      ...(!uri.includes('serverSelectionTimeoutMS=') && {
        serverSelectionTimeoutMS: CONNECT_WITHIN_MS,
      }),
    });
  } catch (error) {
    return refuse('MONGODB_URI is not a MongoDB address such as mongodb://host/freshfaces.', error);
  }
  try {
    const hello = await client.db('admin').command({ hello: 1 });
    if ('setName' in hello || hello['msg'] === 'isdbgrid') return client;
  } catch (error) {
    await client.close();
    return refuse('Freshfaces can’t reach the MongoDB server named in MONGODB_URI.', error);
  }
  await client.close();
  return refuse(
    'The MongoDB server named in MONGODB_URI must be a replica set: transactions need one.',
  );
}
