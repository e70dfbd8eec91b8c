export { openTestStore } from './open-test-store.ts';
export type { TestStore } from './open-test-store.ts';
