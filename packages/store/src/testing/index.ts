export {
  hasMongoTestServer,
  type MongoTestServer,
  startMongoTestServer,
} from './mongo-test-server.ts';
export type { TestStore } from './open-test-store.ts';
export { openMongoTestStore, openSqliteTestStore, openTestStore } from './open-test-store.ts';
