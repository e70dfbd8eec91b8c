import { describe } from 'vitest';
import { openMongoTestStore } from '../testing/open-test-store.ts';
import { storeContract } from '../testing/store-contract.ts';

const uri = process.env['MONGODB_URI'] ?? process.env['FRESHFACES_TEST_MONGO_URL'];

describe.skipIf(!uri)(
  'MongoDB (skipped unless MONGODB_URI or FRESHFACES_TEST_MONGO_URL is set)',
  () => {
    storeContract('MongoDB', () => openMongoTestStore(uri ?? ''));
  },
);
