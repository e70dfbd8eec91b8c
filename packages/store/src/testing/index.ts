export type { TestStore } from './open-test-store.ts';
export { openTestStore } from './open-test-store.ts';
