import { describe, expect, it } from 'vitest';
import { openMongoTestStore } from '../testing/open-test-store.ts';
import { storeContract } from '../testing/store-contract.ts';
import { connect } from './connect.ts';
import { prepareIndexes } from './indexes.ts';

const uri = process.env['MONGODB_URI'] ?? process.env['FRESHFACES_TEST_MONGO_URL'] ?? '';

describe.skipIf(uri === '')(
  'MongoDB (skipped unless MONGODB_URI or FRESHFACES_TEST_MONGO_URL is set)',
  () => {
    storeContract('MongoDB', () => openMongoTestStore(uri));

    it('reads and writes by majority, and the driver retries', async () => {
      const client = await connect(uri);
      expect(client.readConcern?.level).toBe('majority');
      expect(client.writeConcern?.w).toBe('majority');
      expect(client.options).toMatchObject({ retryReads: true, retryWrites: true });
      await client.close();
    });

    it('keeps indexes that still fit, changes those that do not, and drops the rest', async () => {
      const client = await connect(uri);
      const db = client.db(`freshfaces-test-indexes-${process.pid}`);
      const people = db.collection<{ readonly _id: string; readonly version: number }>('people');
      const index = { name: 'byTeam', keys: ['team'], unique: false, many: null };
      const names = async () => (await people.indexes()).map(({ name }) => name);
      await prepareIndexes(db, people, [index, { ...index, name: 'byTown', keys: ['town'] }]);
      await prepareIndexes(db, people, [{ ...index, unique: true }]);
      expect(await names()).toEqual(['_id_', 'byTeam', 'byTeam.unique']);
      await prepareIndexes(db, people, [{ ...index, keys: ['team', 'town'] }]);
      expect(await names()).toEqual(['_id_', 'byTeam']);
      expect((await people.indexes()).at(-1)?.key).toEqual({ team: 1, town: 1, _id: 1 });
      await db.dropDatabase();
      await client.close();
    });
  },
);
