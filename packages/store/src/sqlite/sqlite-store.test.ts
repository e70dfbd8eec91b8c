import { openSqliteTestStore } from '../testing/open-test-store.ts';
import { storeContract } from '../testing/store-contract.ts';

storeContract('SQLite', openSqliteTestStore);
